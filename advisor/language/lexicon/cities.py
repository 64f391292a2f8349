"""Cities where IT teams are delivered from, and home cities of customers, by country.

`Name` is the English name without accents; other spellings follow after a slash.
"""

CITIES = """
PL: Warsaw/Warszawa/Warszawie/Warschau, Krakow/Kraków/Cracow/Krakov/Krakau, Wroclaw/Wrocław/Breslau, Gdansk/Gdańsk,
  Gdynia, Poznan/Poznań, Lodz/Łódź, Katowice, Lublin, Szczecin, Rzeszow/Rzeszów, Bialystok/Białystok, Gliwice,
  Bydgoszcz, Torun/Toruń, Sopot
UA: Kyiv/Kiev/Kijev/Kyjiv, Lviv/Lvov/Lwów, Kharkiv/Kharkov/Charkiv, Dnipro/Dnipropetrovsk, Odesa/Odessa, Vinnytsia,
  Ivano-Frankivsk, Zaporizhzhia, Uzhhorod, Chernivtsi, Ternopil, Lutsk
RO: Bucharest/București/Bukarest, Cluj-Napoca/Cluj, Iasi/Iași/Jassy, Timisoara/Timișoara, Brasov/Brașov, Sibiu,
  Craiova, Oradea, Constanta/Constanța
BG: Sofia/Sofija, Plovdiv, Varna, Burgas, Veliko Tarnovo
RS: Belgrade/Beograd/Belgrad, Novi Sad, Nis/Niš, Kragujevac
CZ: Prague/Praha/Prag, Brno, Ostrava, Plzen/Plzeň/Pilsen, Olomouc
SK: Bratislava, Kosice/Košice, Zilina/Žilina
HU: Budapest, Debrecen, Szeged, Pecs/Pécs, Gyor/Győr
LT: Vilnius, Kaunas, Klaipeda/Klaipėda
LV: Riga/Rīga
EE: Tallinn, Tartu
HR: Zagreb, Split, Rijeka, Osijek
SI: Ljubljana, Maribor
BA: Sarajevo, Banja Luka, Mostar
MK: Skopje
AL: Tirana
XK: Pristina/Prishtina
ME: Podgorica
MD: Chisinau/Chișinău/Kishinev
BY: Minsk
GE: Tbilisi, Batumi
AM: Yerevan/Jerevan
AZ: Baku
KZ: Almaty, Astana
PT: Lisbon/Lisboa/Lissabon, Porto/Oporto, Braga, Coimbra, Aveiro
ES: Madrid, Barcelona, Malaga/Málaga, Seville/Sevilla, Bilbao, Zaragoza
GR: Athens/Athen/Athina, Thessaloniki
CY: Nicosia, Limassol
MT: Valletta
TR: Istanbul, Ankara, Izmir
IN: Bangalore/Bengaluru, Hyderabad, Pune, Chennai/Madras, Mumbai/Bombay, Delhi/New Delhi, Gurgaon/Gurugram, Noida,
  Kolkata/Calcutta, Kochi/Cochin, Ahmedabad, Trivandrum/Thiruvananthapuram, Coimbatore, Jaipur, Chandigarh, Indore,
  Mysore/Mysuru, Nagpur
VN: Hanoi/Ha Noi, Ho Chi Minh City/Ho Chi Minh/Saigon/HCMC, Da Nang/Danang, Can Tho, Hue
PH: Manila/Metro Manila, Cebu/Cebu City, Makati, Quezon City, Davao, Taguig
LK: Colombo
BD: Dhaka
PK: Lahore, Karachi, Islamabad
NP: Kathmandu
MY: Kuala Lumpur, Penang, Cyberjaya
ID: Jakarta, Bandung, Yogyakarta, Surabaya
TH: Bangkok, Chiang Mai
CN: Shanghai, Beijing/Peking, Shenzhen, Dalian, Chengdu, Xian, Guangzhou, Hangzhou
JP: Tokyo
KR: Seoul
TW: Taipei
EG: Cairo/Kairo, Alexandria, Giza
MA: Casablanca, Rabat, Marrakesh/Marrakech, Tangier/Tanger, Fez
TN: Tunis
ZA: Cape Town, Johannesburg, Durban, Pretoria
KE: Nairobi
GH: Accra
NG: Lagos, Abuja
RW: Kigali
MU: Port Louis, Ebene
AE: Dubai, Abu Dhabi
IL: Tel Aviv, Haifa
JO: Amman
MX: Mexico City/Ciudad de México, Guadalajara, Monterrey, Queretaro/Querétaro, Tijuana
CO: Bogota/Bogotá, Medellin/Medellín, Cali, Barranquilla, Bucaramanga
AR: Buenos Aires, Rosario, Mendoza, La Plata
BR: Sao Paulo/São Paulo, Rio de Janeiro, Curitiba, Belo Horizonte, Recife, Florianopolis/Florianópolis, Porto Alegre,
  Campinas, Brasilia
CL: Santiago
PE: Lima
UY: Montevideo
CR: Heredia
DO: Santo Domingo
DK: Copenhagen/København/Kobenhavn/Kbh/Kbh., Aarhus/Århus, Odense, Aalborg/Ålborg, Kolding, Vejle, Esbjerg, Roskilde,
  Ballerup, Billund, Hellerup, Horsens, Silkeborg, Herning, Viborg, Randers, Sønderborg, Lyngby, Hillerød
SE: Stockholm, Gothenburg/Göteborg, Malmo/Malmö/Malmø, Lund, Uppsala, Linkoping/Linköping
NO: Oslo, Bergen, Trondheim, Stavanger
FI: Helsinki/Helsingfors, Tampere, Espoo, Oulu
IS: Reykjavik/Reykjavík
DE: Berlin, Munich/München, Hamburg, Frankfurt, Cologne/Köln, Dusseldorf/Düsseldorf, Stuttgart, Leipzig, Dresden,
  Flensburg, Kiel
AT: Vienna/Wien, Graz, Linz
CH: Zurich/Zürich, Geneva/Genève, Basel, Bern, Lausanne
NL: Amsterdam, Rotterdam, Utrecht, Eindhoven, The Hague/Haag
BE: Brussels/Bruxelles, Antwerp/Antwerpen, Ghent
LU: Luxembourg City
FR: Paris, Lyon, Toulouse, Nantes
IT: Milan/Milano, Rome/Rom, Turin/Torino
GB: London, Manchester, Edinburgh, Glasgow, Leeds, Belfast, Bristol, Liverpool
IE: Dublin, Cork, Galway, Limerick
US: New York, Boston, Chicago, San Francisco, Seattle, Austin, Dallas, Atlanta, Denver, Houston, Los Angeles
CA: Toronto, Vancouver, Montreal, Ottawa
AU: Sydney, Melbourne, Brisbane
SG: Singapore City
"""

# Names that more than one place bears: the bot asks which is meant.
UNCLEAR_CITIES = "San Jose/San José, Valencia, Cordoba/Córdoba, Granada, Birmingham, Cambridge, Victoria, Merida/Mérida"
UNCLEAR_COUNTRIES = "Georgia, Korea, Congo, Guinea"

# Short and everyday names of countries beside the official ones.
ALIASES = """
GB: UK, U.K., England, Scotland, Wales, Britain, Great Britain, Skotland, Northern Ireland
US: USA, U.S., U.S.A., the States, America, Amerika, Staterne
NL: Holland, the Netherlands, Nederlandene, Nederland
CZ: Czech Republic, Czechia, Den Tjekkiske Republik
AE: UAE, Emirates, Emiraterne
TR: Turkey, Türkiye, Tyrkiet
BA: Bosnia, Bosnien
MK: Macedonia, Makedonien, North Macedonia
MD: Moldavia, Moldavien
BY: Belarus, Hviderusland, Belorussia
CI: Ivory Coast
KR: South Korea, Sydkorea
HK: Hong Kong, Hongkong
MM: Burma, Myanmar
CV: Cape Verde
RO: Romanien, Rumanien
IN: Bharat
DE: Deutschland
PL: Polska
ES: España
UA: the Ukraine
VN: Viet Nam
CH: Svejts
MX: Mexiko
DK: Danmark
"""

# Adjectives: "Polish developers" names the country, "we are a Danish company" the home country.
ADJECTIVES = """
PL: Polish, polsk, polske
RO: Romanian, rumænsk, rumænske
UA: Ukrainian, ukrainsk, ukrainske
BG: Bulgarian, bulgarsk, bulgarske
RS: Serbian, serbisk, serbiske
CZ: Czech, tjekkisk, tjekkiske
SK: Slovak, slovakisk, slovakiske
HU: Hungarian, ungarsk, ungarske
LT: Lithuanian, litauisk, litauiske
LV: Latvian, lettisk, lettiske
EE: Estonian, estisk, estiske
PT: Portuguese, portugisisk, portugisiske
ES: Spanish, spansk, spanske
IN: Indian, indisk, indiske
VN: Vietnamese, vietnamesisk, vietnamesiske
PH: Filipino, Philippine, filippinsk, filippinske
EG: Egyptian, egyptisk, egyptiske
MA: Moroccan, marokkansk, marokkanske
ZA: South African, sydafrikansk, sydafrikanske
MX: Mexican, mexicansk, mexicanske
CO: Colombian, colombiansk, colombianske
AR: Argentinian, Argentine, argentinsk, argentinske
BR: Brazilian, brasiliansk, brasilianske
HR: Croatian, kroatisk, kroatiske
MD: Moldovan, moldovisk, moldoviske
DK: Danish, dansk, danske
SE: Swedish, svensk, svenske
NO: Norwegian, norsk, norske
FI: Finnish, finsk, finske
DE: German, tysk, tyske
NL: Dutch, hollandsk, hollandske, nederlandsk, nederlandske
BE: Belgian, belgisk, belgiske
AT: Austrian, østrigsk, østrigske
CH: Swiss, schweizisk, schweiziske
FR: French, fransk, franske
IT: Italian, italiensk, italienske
IE: Irish, irsk, irske
GB: British, English, britisk, britiske, engelsk, engelske
US: American, amerikansk, amerikanske
IS: Icelandic, islandsk, islandske
"""
