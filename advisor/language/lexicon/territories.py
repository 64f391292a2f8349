"""Country names in English and Danish, taken from babel's CLDR data (a test compares them with babel)."""

# Not countries a team could sit in, or not ISO 3166 codes.
NOT_PLACES = "AC AQ BV CP CQ DG EA EU EZ HM IC IO QO TA UM UN XA XB ZZ"

ENGLISH = """
AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua & Barbuda; AI Anguilla; AL Albania; AM Armenia; AO
Angola; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan; BA
Bosnia & Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi;
BJ Benin; BL St. Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands; BR Brazil; BS Bahamas; BT
Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos (Keeling) Islands; CD Congo - Kinshasa; CF Central
African Republic; CG Congo - Brazzaville; CH Switzerland; CI Côte d’Ivoire; CK Cook Islands; CL Chile; CM Cameroon;
CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island; CY Cyprus; CZ
Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE
Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands;
FM Micronesia; FO Faroe Islands; FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana;
GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR
Greece; GS South Georgia & South Sandwich Islands; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong
SAR China; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; IM Isle of Man; IN
India; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan;
KH Cambodia; KI Kiribati; KM Comoros; KN St. Kitts & Nevis; KP North Korea; KR South Korea; KW Kuwait; KY Cayman
Islands; KZ Kazakhstan; LA Laos; LB Lebanon; LC St. Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho;
LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF St. Martin;
MG Madagascar; MH Marshall Islands; MK North Macedonia; ML Mali; MM Myanmar (Burma); MN Mongolia; MO Macao SAR
China; MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV
Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk
Island; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman;
PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PM St. Pierre
& Miquelon; PN Pitcairn Islands; PR Puerto Rico; PS Palestinian Territories; PT Portugal; PW Palau; PY Paraguay; QA
Qatar; RE Réunion; RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles;
SD Sudan; SE Sweden; SG Singapore; SH St. Helena; SI Slovenia; SJ Svalbard & Jan Mayen; SK Slovakia; SL Sierra
Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan; ST São Tomé & Príncipe; SV El Salvador;
SX Sint Maarten; SY Syria; SZ Eswatini; TC Turks & Caicos Islands; TD Chad; TF French Southern Territories; TG Togo;
TH Thailand; TJ Tajikistan; TK Tokelau; TL Timor-Leste; TM Turkmenistan; TN Tunisia; TO Tonga; TR Türkiye; TT
Trinidad & Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; US United States; UY Uruguay; UZ
Uzbekistan; VA Vatican City; VC St. Vincent & Grenadines; VE Venezuela; VG British Virgin Islands; VI U.S. Virgin
Islands; VN Vietnam; VU Vanuatu; WF Wallis & Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa; ZM
Zambia; ZW Zimbabwe
"""

DANISH = """
AD Andorra; AE De Forenede Arabiske Emirater; AF Afghanistan; AG Antigua og Barbuda; AI Anguilla; AL Albanien; AM
Armenien; AO Angola; AR Argentina; AS Amerikansk Samoa; AT Østrig; AU Australien; AW Aruba; AX Åland; AZ
Aserbajdsjan; BA Bosnien-Hercegovina; BB Barbados; BD Bangladesh; BE Belgien; BF Burkina Faso; BG Bulgarien; BH
Bahrain; BI Burundi; BJ Benin; BL Saint Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ De tidligere Nederlandske
Antiller; BR Brasilien; BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocosøerne; CD
Congo-Kinshasa; CF Den Centralafrikanske Republik; CG Congo-Brazzaville; CH Schweiz; CI Elfenbenskysten; CK
Cookøerne; CL Chile; CM Cameroun; CN Kina; CO Colombia; CR Costa Rica; CU Cuba; CV Kap Verde; CW Curaçao; CX
Juleøen; CY Cypern; CZ Tjekkiet; DE Tyskland; DJ Djibouti; DK Danmark; DM Dominica; DO Den Dominikanske Republik; DZ
Algeriet; EC Ecuador; EE Estland; EG Egypten; EH Vestsahara; ER Eritrea; ES Spanien; ET Etiopien; FI Finland; FJ
Fiji; FK Falklandsøerne; FM Mikronesien; FO Færøerne; FR Frankrig; GA Gabon; GB Storbritannien; GD Grenada; GE
Georgien; GF Fransk Guyana; GG Guernsey; GH Ghana; GI Gibraltar; GL Grønland; GM Gambia; GN Guinea; GP Guadeloupe;
GQ Ækvatorialguinea; GR Grækenland; GS South Georgia og De Sydlige Sandwichøer; GT Guatemala; GU Guam; GW
Guinea-Bissau; GY Guyana; HK SAR Hongkong; HN Honduras; HR Kroatien; HT Haiti; HU Ungarn; ID Indonesien; IE Irland;
IL Israel; IM Isle of Man; IN Indien; IQ Irak; IR Iran; IS Island; IT Italien; JE Jersey; JM Jamaica; JO Jordan; JP
Japan; KE Kenya; KG Kirgisistan; KH Cambodja; KI Kiribati; KM Comorerne; KN Saint Kitts og Nevis; KP Nordkorea; KR
Sydkorea; KW Kuwait; KY Caymanøerne; KZ Kasakhstan; LA Laos; LB Libanon; LC Saint Lucia; LI Liechtenstein; LK Sri
Lanka; LR Liberia; LS Lesotho; LT Litauen; LU Luxembourg; LV Letland; LY Libyen; MA Marokko; MC Monaco; MD Moldova;
ME Montenegro; MF Saint Martin; MG Madagaskar; MH Marshalløerne; MK Nordmakedonien; ML Mali; MM Myanmar (Burma); MN
Mongoliet; MO SAR Macao; MP Nordmarianerne; MQ Martinique; MR Mauretanien; MS Montserrat; MT Malta; MU Mauritius; MV
Maldiverne; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC Ny Kaledonien; NE Niger; NF Norfolk
Island; NG Nigeria; NI Nicaragua; NL Nederlandene; NO Norge; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman;
PA Panama; PE Peru; PF Fransk Polynesien; PG Papua Ny Guinea; PH Filippinerne; PK Pakistan; PL Polen; PM Saint
Pierre og Miquelon; PN Pitcairn; PR Puerto Rico; PS De palæstinensiske områder; PT Portugal; PW Palau; PY Paraguay;
QA Qatar; RE Réunion; RO Rumænien; RS Serbien; RU Rusland; RW Rwanda; SA Saudi-Arabien; SB Salomonøerne; SC
Seychellerne; SD Sudan; SE Sverige; SG Singapore; SH St. Helena; SI Slovenien; SJ Svalbard og Jan Mayen; SK
Slovakiet; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Surinam; SS Sydsudan; ST São Tomé og Príncipe;
SV El Salvador; SX Sint Maarten; SY Syrien; SZ Eswatini; TC Turks- og Caicosøerne; TD Tchad; TF De Franske
Besiddelser i Det Sydlige Indiske Ocean og Antarktis; TG Togo; TH Thailand; TJ Tadsjikistan; TK Tokelau; TL
Timor-Leste; TM Turkmenistan; TN Tunesien; TO Tonga; TR Tyrkiet; TT Trinidad og Tobago; TV Tuvalu; TW Taiwan; TZ
Tanzania; UA Ukraine; UG Uganda; US USA; UY Uruguay; UZ Usbekistan; VA Vatikanstaten; VC Saint Vincent og
Grenadinerne; VE Venezuela; VG De Britiske Jomfruøer; VI De Amerikanske Jomfruøer; VN Vietnam; VU Vanuatu; WF Wallis
og Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA Sydafrika; ZM Zambia; ZW Zimbabwe
"""
