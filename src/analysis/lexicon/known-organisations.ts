const names = (list: string): readonly string[] => list.split(/\s*[|\n]\s*/).filter((name) => name !== '');

/** Newspapers, agencies, broadcasters, sites: names that the pattern rules would miss or take for people. */
export const media =
  names(`Le Monde|Le Figaro|Le Parisien|Le Soir|Libération|Liberation|Les Echos|Mediapart|El País|El Pais|El Mundo|La Vanguardia|ABC|
  Die Welt|Die Zeit|Der Spiegel|Spiegel|Bild|Bild am Sonntag|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|Handelsblatt|Der Standard|
  Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|O Globo|Folha de S.Paulo|Clarín|Clarin|La Nación|El Universal|
  Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Kyodo|Xinhua|Yonhap|TASS|Tass|Itar-Tass|ITAR-TASS|Interfax|RIA Novosti|RIA|Kommersant|
  Vedomosti|Izvestia|Pravda|Novaya Gazeta|Meduza|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|Anadolu|Hürriyet|Hurriyet|Al Jazeera|
  Al-Jazeera|Al Arabiya|Al-Arabiya|Al-Ahram|Al Hayat|Asharq Al-Awsat|Haaretz|Maariv|Yedioth Ahronoth|Ynet|Reuters|Agence France-Presse|AFP|
  Associated Press|AP|Bloomberg|Bloomberg News|BBC|BBC News|BBC Radio 4|ITV|ITV News|Sky News|Channel 4|Channel 4 News|CNN|CNN International|NBC|NBC News|MSNBC|CNBC|CBS|
  CBS News|ABC News|Fox News|Fox|NPR|PBS|C-SPAN|HBO|ESPN|MTV|Univision|Telemundo|Politico|POLITICO|Axios|Breitbart|Breitbart News|Huffington Post|HuffPost|BuzzFeed|
  BuzzFeed News|Vox|Slate|Salon|Quartz|Vice News|Daily Beast|National Review|New Republic|New Yorker|Atlantic|Economist|Spectator|New Statesman|
  Guardian|Observer|Independent|Times|Sunday Times|Financial Times|Daily Telegraph|Telegraph|Daily Mail|Mail on Sunday|MailOnline|
  Mirror|Daily Mirror|Evening Standard|Scotsman|Irish Times|Irish Independent|New York Times|Washington Post|Wall Street Journal|
  USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|New York Post|New York Daily News|Miami Herald|Dallas Morning News|
  Denver Post|Arizona Republic|Newsweek|Time|Time magazine|Forbes|Fortune|Rolling Stone|Vanity Fair|Esquire|Vogue|People magazine|Gawker|TMZ|
  Wikinews|Wikipedia|Twitter|Facebook|YouTube|Instagram|TikTok|Telegram|WhatsApp|Reddit|LinkedIn|Snapchat|Bellingcat|Radio Free Europe|
  Voice of America|Deutsche Welle|France 24|France Inter|Franceinfo|BFMTV|BFM TV|RFI|Euronews|RT|Sputnik|Globe and Mail|CBC|Sydney Morning Herald|Hindu|
  Times of India|Hindustan Times|Indian Express|NDTV|Dawn|Straits Times|South China Morning Post|People's Daily|Global Times|Caixin|Jerusalem Post|
  Times of Israel|Moscow Times|Der Tagesspiegel|ARD|ZDF|RAI|NOS|NRK|SVT|DR|RTE|RTÉ|TVP|PAP|ANSA|EFE|dpa|DPA|IRNA|Fars|Tasnim|SANA|WAFA|Press TV|Press Association`);

/** Alliances, agencies, parties, movements and companies that are known by one word or by letters. */
export const others =
  names(`NATO|Nato|EU|European Union|UN|U.N.|United Nations|UNICEF|Unicef|UNESCO|Unesco|UNHCR|UNRWA|WHO|World Health Organization|World Health Organisation|
  IMF|International Monetary Fund|World Bank|WTO|OECD|OPEC|Opec|OSCE|ASEAN|African Union|AU|Arab League|ECOWAS|ECB|European Central Bank|
  European Commission|European Parliament|European Council|Council of Europe|IAEA|ICC|International Criminal Court|ICRC|Red Cross|Interpol|
  Europol|Frontex|G7|G8|G20|BRICS|Commonwealth|FBI|CIA|NSA|DEA|ATF|DHS|EPA|FDA|CDC|NASA|Nasa|FEMA|IRS|SEC|FCC|FTC|FAA|NTSB|OSHA|
  State Department|Treasury|Justice Department|Supreme Court|Congress|Senate|House of Representatives|House of Commons|House of Lords|
  Parliament|Bundestag|Bundesrat|Duma|State Duma|Knesset|Verkhovna Rada|Federal Reserve|Fed|Secret Service|Homeland Security|Coast Guard|
  National Guard|Border Patrol|Scotland Yard|MI5|MI6|GCHQ|NHS|Met Office|Mossad|Shin Bet|FSB|SVR|GRU|KGB|ISI|Stasi|
  Hamas|Hezbollah|Hizbollah|Hizbullah|Fatah|PLO|Taliban|Al-Qaeda|al-Qaeda|Al Qaeda|al Qaeda|Al-Qaida|al-Qaida|Islamic State|ISIS|Isis|ISIL|Daesh|Boko Haram|al-Shabab|al-Shabaab|
  Houthis|PKK|YPG|IRA|ETA|FARC|Wagner|Wagner Group|Likud|Labour|Tories|GOP|DNC|RNC|ACLU|NAACP|NRA|AFL-CIO|SNP|DUP|UKIP|Ukip|CDU|CSU|SPD|AfD|FDP|
  ANC|BJP|Fianna Fáil|Fine Gael|Sinn Féin|Sinn Fein|Syriza|Podemos|Vox|Fidesz|Amnesty|Amnesty International|Human Rights Watch|Greenpeace|
  Oxfam|Save the Children|Doctors Without Borders|Médecins Sans Frontières|MSF|WikiLeaks|Wikileaks|Planned Parenthood|Black Lives Matter|
  FIFA|Fifa|UEFA|Uefa|IOC|WADA|NFL|NBA|NHL|MLB|NCAA|PGA|ATP|WTA|ICC|Premier League|
  Google|Apple|Microsoft|Amazon|Meta|Netflix|Tesla|SpaceX|Uber|Airbnb|IBM|Intel|Nvidia|Oracle|Samsung|Sony|Nintendo|Huawei|Alibaba|Tencent|Yahoo|eBay|
  PayPal|Boeing|Airbus|Lockheed Martin|Raytheon|BAE Systems|Rolls-Royce|Siemens|Bosch|BASF|Bayer|Volkswagen|BMW|Daimler|Mercedes|Toyota|Honda|
  Nissan|Hyundai|Ford|General Motors|GM|Chrysler|Fiat|Renault|Peugeot|Volvo|Shell|BP|Exxon|ExxonMobil|Chevron|Total|TotalEnergies|Gazprom|Rosneft|Lukoil|
  Aramco|Goldman Sachs|JPMorgan|JP Morgan|JPMorgan Chase|Morgan Stanley|Citigroup|Citibank|Wells Fargo|Bank of America|HSBC|Barclays|Lloyds|Deutsche Bank|
  UBS|Credit Suisse|BNP Paribas|Santander|Moody's|Fitch|Standard & Poor's|Walmart|Wal-Mart|Target|Costco|Starbucks|McDonald's|Coca-Cola|Pepsi|PepsiCo|
  Nestlé|Nestle|Unilever|Procter & Gamble|Pfizer|Moderna|AstraZeneca|Novartis|Roche|Merck|Johnson & Johnson|Disney|Walt Disney|Comcast|AT&T|Verizon|
  Vodafone|Nokia|Ericsson|Lufthansa|Ryanair|EasyJet|British Airways|Air France|KLM|Emirates|Qantas|Delta|Mozilla|OpenAI|Nike|Adidas|Ikea|IKEA`);
