"""From corpora to the files that the service ships: python -m training --corpora DIR --gold DIR"""

from __future__ import annotations

from service.attribution.pipeline import MODEL
from training.export import export
from training.train import parser, train

args = parser().parse_args()
export(train(args), args.base, MODEL)
