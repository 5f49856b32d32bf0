"""Bodies that everybody knows and whose names look like a person's or a place's: houses that speak, firms, unions, the press."""

from __future__ import annotations

# Folded, without articles, possessives and full stops; none that is a common surname.
KNOWN_BODIES = frozenset(
    (
        *("white house", "kremlin", "pentagon", "downing street", "10 downing street", "no 10", "number 10", "buckingham palace"),
        *("holy see", "der spiegel", "die zeit", "die welt", "le monde", "le figaro", "le parisien", "la repubblica", "la stampa"),
        *("corriere della sera", "el pais", "el mundo", "la vanguardia", "la nacion", "el universal", "o globo", "haaretz"),
        *("folha de s paulo", "al jazeera", "al arabiya", "xinhua", "yonhap", "kommersant", "izvestia"),
        *("asahi shimbun", "yomiuri shimbun", "dagens nyheter", "aftonbladet", "de telegraaf", "gazeta wyborcza", "hurriyet"),
        *("rio tinto", "anglo american", "goldman sachs", "morgan stanley"),
        *("wells fargo", "deutsche bank", "bnp paribas", "societe generale"),
        *("general motors", "general electric", "rolls royce", "land rover", "warner bros", "best buy", "home depot", "whole foods"),
        *("dublin bus", "bus eireann", "irish rail", "network rail", "cal fire", "royal mail", "an post", "canada post", "australia post"),
        *("aer lingus", "british airways", "air france", "air india", "virgin atlantic", "virgin australia", "cathay pacific"),
        *"aldi asda carrefour costco ikea lidl morrisons primark sainsbury starbucks tesco walmart woolworths zara".split(),
        *"comcast optus safaricom telstra verizon vodacom vodafone".split(),
        *"adani dangote eskom flipkart infosys naspers paytm prasa sasol swiggy transnet vedanta wipro zomato".split(),
        *"danone diageo heineken maersk nestle pepsico unilever lego mattel hasbro adidas nike reebok".split(),
        *"bosch embraer hitachi honda huawei hyundai mazda mitsubishi".split(),
        *"nintendo nissan panasonic peugeot renault samsung siemens sony stellantis".split(),
        *"subaru suzuki toshiba toyota volkswagen volvo xiaomi airbus boeing bombardier raytheon".split(),
        *"airbnb alibaba baidu bytedance ebay facebook foxconn google".split(),
        *"instagram intel linkedin microsoft netflix nvidia paypal pinterest".split(),
        *"qualcomm reddit spotify tencent tiktok tsmc twitter uber whatsapp youtube".split(),
        *"aeroflot easyjet etihad finnair jetstar lufthansa qantas ryanair".split(),
        *"astrazeneca bayer biontech glaxosmithkline moderna novartis novavax pfizer sanofi".split(),
        *"aramco chevron equinor exxon exxonmobil gazprom glencore lukoil petrobras repsol rosneft totalenergies".split(),
        *"barclays blackrock citibank citigroup commerzbank hsbc jpmorgan lloyds natwest accenture deloitte kpmg mckinsey".split(),
        *"bonhams sotheby chanel dior gucci lvmh prada disney lionsgate pixar".split(),
        *"anadolu antara axios bernama bloomberg buzzfeed interfax kyodo mashable nikkei politico rappler reuters techcrunch".split(),
        *("garda siochana", "an garda siochana"),
        *"aslef forsa unison usdaw caltrans defra europol fifa frontex".split(),
        *"greenpeace hamas hezbollah interpol ofcom ofgem ofsted ofwat oxfam".split(),
        *"uefa unesco unicef pemex rosatom roscosmos kazatomprom naftogaz".split(),
    )
)
