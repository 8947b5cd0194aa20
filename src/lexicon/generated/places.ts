// Made from lexicons/ by `npm run build:lexicons`. Change the YAML there, then run it.
/** Names of one city in all languages: country, then names, with tabs between; the English one first. */
export const placeLines = `AD	andorra la vella	andorre la vieille	андорра ла велья
AE	abu dhabi	abou dabi	abou dhabi	абу даби	qasr al watan	qasr al shati	каср аль ватан
AE	ajman	аджман
AE	dubai	дубай	expo city dubai
AE	fujairah	foujairah	фуджейра
AE	ras al khaimah	ras el khaimah	рас эль хайма
AE	sharjah	charjah	шарджа
AF	herat	герат
AF	jalalabad	джелалабад	джалалабад
AF	kabul	kaboul	кабул
AF	kandahar	кандагар
AF	kunduz	kondoz	кундуз
AF	mazar i sharif	mazar e sharif	mazar e charif	мазари шариф
AG	st john s	saint john s	сент джонс
AL	durres	дуррес
AL	tirana	тирана
AM	gyumri	gumri	гюмри
AM	kapan	капан
AM	meghri	мегри
AM	vanadzor	ванадзор
AM	yerevan	erevan	ереван
AO	benguela	бенгела
AO	cabinda	кабинда
AO	huambo	уамбо
AO	lobito	лобиту
AO	luanda	луанда	cidade alta
AO	lubango	лубанго
AO	malanje	маланже
AO	saurimo	сауримо
AO	soyo	сойо
AR	bariloche	барилоче
AR	buenos aires	буэнос айрес	casa rosada	pink house	каса росада
AR	cordoba	кордова
AR	la plata	ла плата
AR	mar del plata	мар дель плата
AR	mendoza	мендоса
AR	rosario	росарио
AR	ushuaia	ушуая
AT	graz	грац
AT	innsbruck	инсбрук
AT	linz	линц
AT	salzburg	salzbourg	зальцбург
AT	vienna	vienne	вена	ballhausplatz	hofburg	хофбург	балльхаусплац
AU	adelaide	аделаида
AU	brisbane	брисбен
AU	canberra	канберра
AU	darwin	дарвин
AU	melbourne	мельбурн
AU	perth	перт
AU	sydney	сидней
AZ	baku	bakou	баку	zagulba palace	heydar aliyev center	heydar aliyev centre	palais de zagulba	centre heydar aliyev	загульбинский дворец	центр гейдара алиева	милли меджлис
AZ	fizouli	физули
AZ	gabala	qabala	габала
AZ	ganja	gandja	gəncə	гянджа
AZ	khankendi	stepanakert	степанакерт	ханкенди
AZ	lachin	latchine	лачин
AZ	lankaran	ленкорань
AZ	nakhchivan	nakhichevan	nakhitchevan	нахичевань
AZ	sheki	shaki	cheki	шеки
AZ	shusha	shushi	choucha	chouchi	шуша	шуши
AZ	sumgait	sumqayit	sumgayit	soumgait	сумгаит
BA	banja luka	баня лука
BA	mostar	мостар
BA	sarajevo	сараево
BA	tuzla	тузла
BB	bridgetown	бриджтаун
BD	chittagong	chattogram	читтагонг
BD	cox s bazar	кокс базар
BD	dhaka	dacca	дакка
BD	khulna	кхулна
BD	sylhet	силхет
BE	brussels	bruxelles	брюссель	egmont palace	palace of laeken	berlaymont	europa building	justus lipsius	nato headquarters	palais d egmont	palais de laeken	batiment europa	siege de l otan	эгмонтский дворец	берлемон	штаб квартира нато
BE	charleroi	шарлеруа
BE	ghent	гент
BE	leuven	louvain	левен
BE	liege	льеж
BE	namur	намюр
BE	ostend	ostende	остенде
BF	banfora	банфора
BF	bobo dioulasso	бобо диуласо
BF	dedougou	дедугу
BF	djibo	джибо
BF	dori	дори
BF	fada n gourma	фада нгурма
BF	gaoua	гауа
BF	kaya	кая
BF	koudougou	кудугу
BF	manga	манга
BF	ouagadougou	ouaga	уагадугу	kosyam	kosyam palace	ouaga 2000	palais de kosyam	salle des banquets de ouaga 2000	косьям	дворец косьям	уага 2000
BF	ouahigouya	уахигуя
BF	tenkodogo	тенкодого
BF	ziniare	зиниаре
BG	burgas	bourgas	бургас
BG	plovdiv	пловдив
BG	sofia	софия
BG	varna	варна
BH	manama	манама
BH	muharraq	mouharraq	мухаррак
BI	bujumbura	бужумбура
BI	gitega	гитега
BI	ngozi	нгози
BI	rumonge	румонге
BJ	abomey	абомей
BJ	abomey calavi	абомей калави
BJ	cotonou	котону	marina palace	cotonou congress centre	palais de la marina	palais des congres de cotonou	дворец марина
BJ	djougou	джугу
BJ	kandi	канди
BJ	malanville	маланвиль
BJ	natitingou	натитингу
BJ	ouidah	уида
BJ	parakou	параку
BJ	porto novo	порто ново
BN	bandar seri begawan	bandar seri bagawan	бандар сери бегаван
BO	cochabamba	кочабамба
BO	la paz	ла пас
BO	santa cruz de la sierra	santa cruz	санта крус де ла сьерра	санта крус
BO	sucre	сукре
BR	belem	белен
BR	belo horizonte	белу оризонти
BR	brasilia	бразилиа	itamaraty	itamaraty palace	planalto	planalto palace	alvorada palace	palacio da alvorada	palais d itamaraty	palais itamaraty	palais du planalto	palais de l alvorada	итамарати	дворец итамарати	планалту	дворец планалту	дворец алворада
BR	curitiba	куритиба
BR	fortaleza	форталеза
BR	foz do iguacu	фос ду игуасу
BR	manaus	manaos	манаус
BR	porto alegre	порту алегри
BR	recife	ресифи
BR	rio de janeiro	rio	рио де жанейро	рио
BR	salvador de bahia	salvador	салвадор
BR	sao paulo	сан паулу
BS	nassau	нассау
BT	thimphu	thimphou	тхимпху
BW	francistown	фрэнсистаун
BW	gaborone	габороне
BW	maun	маун
BY	brest	brest litovsk	брест
BY	gomel	homel	homyel	гомель
BY	grodno	hrodna	гродно
BY	minsk	минск	palace of independence	independence palace	palais de l independance	дворец независимости
BY	mogilev	mahilyow	moguilev	могилев
BY	polotsk	полоцк
BY	vitebsk	viciebsk	витебск
BZ	belmopan	бельмопан
CA	calgary	калгари
CA	edmonton	эдмонтон
CA	halifax	галифакс
CA	kananaskis	кананаскис
CA	montreal	монреаль
CA	ottawa	оттава
CA	quebec city	quebec	квебек
CA	scarborough	vancouver	ванкувер
CA	toronto	торонто
CA	winnipeg	виннипег
CD	beni	бени
CD	bukavu	букаву
CD	bunia	буниа
CD	butembo	бутембо
CD	gbadolite	гбадолите
CD	goma	гома
CD	isiro	исиро
CD	kalemie	калемие
CD	kananga	кананга
CD	kindu	кинду
CD	kinshasa	киншаса	cite de l union africaine	palais de la nation	palace of the nation
CD	kisangani	кисангани
CD	kolwezi	колвези
CD	likasi	ликаси
CD	lubumbashi	лубумбаши
CD	matadi	матади
CD	mbandaka	мбандака
CD	mbuji mayi	мбужи майи
CD	uvira	увира
CF	bambari	бамбари
CF	bangassou	бангасу
CF	bangui	банги	renaissance palace	palais de la renaissance
CF	berberati	берберати
CF	bimbo	бимбо
CF	birao	бирао
CF	bossangoa	босангоа
CF	bouar	буар
CF	bria	бриа
CG	brazzaville	браззавиль	people s palace	palais du peuple
CG	dolisie	долизи
CG	kintele	кинтеле
CG	ouesso	уэсо
CG	owando	овандо
CG	oyo	ойо
CG	pointe noire	пуэнт нуар
CH	basel	bale	базель
CH	bern	berne	берн
CH	burgenstock	бюргеншток
CH	davos	давос
CH	geneva	geneve	женева	palais des nations	palais wilson	дворец наций
CH	lausanne	лозанна
CH	lucerne	люцерн
CH	lugano	лугано
CH	montreux	монтре
CH	zurich	цюрих
CI	abengourou	абенгуру
CI	abidjan	абиджан	plateau presidential palace	hotel ivoire	sofitel hotel ivoire	palais du plateau
CI	bondoukou	бондуку
CI	bouake	буаке
CI	daloa	далоа
CI	gagnoa	ганьоа
CI	grand bassam	гран басам
CI	korhogo	корого
CI	man	ман
CI	odienne	одьенне
CI	san pedro	сан педро
CI	yamoussoukro	ямусукро
CL	antofagasta	антофагаста
CL	concepcion	консепсьон
CL	punta arenas	пунта аренас
CL	santiago	santiago de chile	santiago du chili	сантьяго	la moneda	la moneda palace	palais de la moneda	дворец ла монеда	ла монеда
CL	valparaiso	вальпараисо
CM	bafoussam	бафусам
CM	bamenda	баменда
CM	bertoua	бертуа
CM	buea	буэа
CM	douala	дуала
CM	ebolowa	эболова
CM	garoua	гаруа
CM	kousseri	куссери
CM	kribi	криби
CM	limbe	лимбе
CM	maroua	маруа
CM	ngaoundere	n gaoundere	нгаундере
CM	yaounde	яунде	unity palace	etoudi	palais de l unite	дворец единства
CN	beijing	peking	pekin	пекин	zhongnanhai	great hall of the people	diaoyutai	diaoyutai state guesthouse	grand palais du peuple	palais de l assemblee du peuple	grande salle du peuple	residence de diaoyutai	чжуннаньхай	дом народных собраний	большой зал народных собраний	дяоюйтай	резиденция дяоюйтай
CN	boao	боао
CN	changchun	чанчунь
CN	changsha	чанша
CN	chengdu	чэнду
CN	chongqing	чунцин
CN	dalian	далянь
CN	guangzhou	canton	гуанчжоу	кантон
CN	guiyang	гуйян
CN	haikou	хайкоу
CN	hangzhou	ханчжоу
CN	harbin	харбин
CN	heihe	хэйхэ
CN	hohhot	хух хото
CN	jinan	цзинань
CN	kashgar	kashi	kachgar	кашгар
CN	kunming	куньмин
CN	lanzhou	ланьчжоу
CN	lhasa	lhassa	лхаса
CN	nanjing	nanking	nankin	нанкин
CN	nanning	наньнин
CN	ningbo	нинбо
CN	qingdao	циндао
CN	sanya	санья
CN	shanghai	шанхай
CN	shenyang	шэньян
CN	shenzhen	шэньчжэнь
CN	suzhou	сучжоу
CN	tianjin	тяньцзинь
CN	urumqi	урумчи
CN	wuhan	ухань
CN	xi an	xian	сиань
CN	xiamen	сямэнь
CN	yinchuan	иньчуань
CN	yiwu	иу
CN	zhengzhou	чжэнчжоу
CO	barranquilla	барранкилья
CO	bogota	богота	casa de narino	narino palace	palais de narino	дворец нариньо
CO	cali	кали
CO	cartagena	cartagena de indias	carthagene	carthagene des indes	картахена
CO	leticia	летисия
CO	medellin	медельин
CO	santa marta	санта марта
CR	san jose	сан хосе
CU	guantanamo	гуантанамо
CU	havana	la habana	la havane	гавана	palace of the revolution	revolution palace	palais de la revolution	дворец революции
CU	holguin	ольгин
CU	santiago de cuba	сантьяго де куба
CU	varadero	варадеро
CV	mindelo	минделу
CV	praia	прая
CY	famagusta	famagouste	фамагуста
CY	larnaca	ларнака
CY	limassol	лимасол
CY	nicosia	nicosie	никосия
CY	paphos	пафос
CZ	brno	брно
CZ	karlovy vary	карловы вары	карловых вар	карловым варам	карловыми варами	карловых варах
CZ	ostrava	острава
CZ	prague	прага	prague castle	czernin palace	chateau de prague	palais czernin	palais cernin	пражский град	чернинский дворец
DE	aachen	aix la chapelle	ахен
DE	berlin	берлин	federal chancellery	german chancellery	bellevue palace	schloss bellevue	bundestag	reichstag	chancellerie federale	chancellerie allemande	palais de bellevue	chateau de bellevue	ведомство федерального канцлера	дворец бельвю	бундестаг	рейхстаг
DE	bonn	бонн
DE	bremen	breme	бремен
DE	dortmund	дортмунд
DE	dresden	dresde	дрезден
DE	dusseldorf	дюссельдорф
DE	essen	эссен
DE	frankfurt	frankfurt am main	francfort	francfort sur le main	франкфурт на майне
DE	garmisch partenkirchen	гармиш партенкирхен
DE	hamburg	hambourg	гамбург
DE	hanover	hanovre	ганновер
DE	heidelberg	гейдельберг
DE	kiel	киль
DE	leipzig	лейпциг
DE	munich	мюнхен
DE	potsdam	потсдам
DE	ramstein	рамштайн
DE	rostock	росток
DE	stuttgart	штутгарт
DE	weimar	веймар
DJ	djibouti	джибути
DK	copenhagen	copenhague	копенгаген
DK	odense	оденсе
DM	roseau	розо
DO	punta cana	пунта кана
DO	santo domingo	saint domingue	санто доминго
DZ	adrar	адрар
DZ	algiers	alger	алжир	el mouradia	el mouradia palace	abdelatif rahal international conference centre	palais d el mouradia	djenane el mufti	residence zeralda	centre international de conferences abdelatif rahal	эль мурадия	дворец эль мурадия
DZ	annaba	аннаба
DZ	arzew	арзев
DZ	batna	батна
DZ	bechar	бешар
DZ	bejaia	беджая
DZ	biskra	бискра
DZ	blida	блида
DZ	boumerdes	бумердес
DZ	chlef	шлеф
DZ	constantine	константина
DZ	djanet	джанет
DZ	ghardaia	гардая
DZ	guelma	гельма
DZ	hassi messaoud	хасси месауд
DZ	mascara	маскара
DZ	mostaganem	мостаганем
DZ	oran	оран
DZ	ouargla	уаргла
DZ	setif	сетиф
DZ	sidi bel abbes	сиди бель аббес
DZ	skikda	скикда
DZ	tamanrasset	таманрассет
DZ	tebessa	тебесса
DZ	tindouf	тиндуф
DZ	tipaza	типаза
DZ	tizi ouzou	тизи узу
DZ	tlemcen	тлемсен
EC	cuenca	куэнка
EC	guayaquil	гуаякиль
EC	quito	кито
EE	narva	нарва
EE	tallinn	tallin	таллин	таллинн
EE	tartu	тарту
EG	ain sokhna	айн сохна
EG	alexandria	alexandrie	александрия
EG	aswan	assouan	асуан
EG	asyut	assiout	асьют
EG	cairo	le caire	caire	каир	al ittihadiya palace	ittihadiya palace	palais d al ittihadiya	palais al ittihadiya	palais d ittihadiya	ittihadiya	дворец аль иттихадия
EG	damietta	damiette	думьят
EG	el alamein	эль аламейн
EG	el dabaa	dabaa	эль дабаа
EG	giza	gizeh	гиза
EG	hurghada	хургада
EG	ismailia	исмаилия
EG	luxor	louxor	луксор
EG	mansoura	mansourah
EG	port said	порт саид
EG	rafah	рафах
EG	sharm el sheikh	charm el cheikh	шарм эш шейх	шарм эль шейх
EG	suez	суэц
EG	tanta	танта
EH	dakhla	дахла
EH	laayoune	el aaiun	el ayoun	эль аюн
EH	smara	смара
EH	tifariti	тифарити
ER	asmara	асмэра	асмара
ER	assab	асэб
ER	keren	кэрэн
ER	massawa	massaoua	массауа
ES	algeciras	альхесирас
ES	alicante	аликанте
ES	barcelona	barcelone	барселона
ES	bilbao	бильбао
ES	ceuta	сеута
ES	cordoba	cordoue	кордова
ES	granada	grenade	гранада
ES	las palmas	лас пальмас
ES	madrid	мадрид	moncloa	moncloa palace	zarzuela palace	palais de la moncloa	palais de la zarzuela	zarzuela	дворец монклоа	дворец сарсуэла
ES	malaga	малага
ES	melilla	мелилья
ES	palma de mallorca	пальма де мальорка
ES	san sebastian	сан себастьян
ES	santiago de compostela	saint jacques de compostelle	сантьяго де компостела
ES	seville	севилья
ES	toledo	tolede	толедо
ES	valencia	valence	валенсия
ES	zaragoza	saragossa	saragosse	сарагоса
ET	adama	адама
ET	addis ababa	addis abeba	addis	аддис абеба	african union headquarters	au headquarters	siege de l union africaine	siege de l ua	штаб квартира африканского союза	штаб квартира ас
ET	bahir dar	бахр дар
ET	bishoftu	debre zeit	бишофту
ET	dire dawa	dire daoua	дыре дауа
ET	gondar	гондэр
ET	harar	харэр
ET	hawassa	ауаса
ET	jijiga	джиджига
ET	lalibela	лалибэла
ET	mekelle	mek ele	mekele	makale	мэкэле
FI	helsinki	хельсинки	finlandia hall	palais finlandia	финляндия
FI	rovaniemi	рованиеми
FI	tampere	тампере
FI	turku	турку
FJ	nadi	нанди
FJ	suva	сува
FM	palikir	паликир
FR	avignon	авиньон
FR	biarritz	биарриц
FR	bordeaux	бордо
FR	brest	брест
FR	calais	кале
FR	cannes	канны
FR	deauville	довиль
FR	dijon	дижон
FR	dunkirk	dunkerque	дюнкерк
FR	evian	evian les bains	эвиан
FR	grenoble	гренобль
FR	la rochelle	ла рошель
FR	le bourget	ле бурже
FR	le havre	гавр
FR	lille	лилль
FR	lyon	lyons	лион
FR	marseille	marseilles	марсель
FR	metz	мец
FR	montpellier	монпелье
FR	montreuil	монтрей
FR	nancy	нанси
FR	nantes	нант
FR	nice	ницца
FR	orleans	орлеан
FR	paris	париж	elysee	elysee palace	quai d orsay	matignon	hotel matignon	bercy	palais bourbon	luxembourg palace	palais de l elysee	hotel de matignon	palais du luxembourg	елисейский дворец	кэ д орсе	набережная орсе	ке д орсе	матиньон	матиньонский дворец	бурбонский дворец	люксембургский дворец
FR	pau	по
FR	reims	реймс
FR	rennes	ренн
FR	rouen	руан
FR	saint denis	сен дени
FR	strasbourg	страсбург
FR	toulon	тулон
FR	toulouse	тулуза
FR	tours	тур
FR	versailles	версаль	palace of versailles	chateau de versailles	версальский дворец
FR	villers cotterets	виллер котре
GA	franceville	франсвиль
GA	lambarene	ламбарене
GA	libreville	либревиль	palais du bord de mer
GA	mouila	муила
GA	oyem	ойем
GA	port gentil	порт жантиль
GB	aberdeen	абердин
GB	belfast	белфаст
GB	birmingham	бирмингем
GB	bristol	бристоль
GB	cambridge	кембридж
GB	cardiff	кардифф
GB	edinburgh	edimbourg	эдинбург
GB	glasgow	глазго
GB	leeds	лидс
GB	liverpool	ливерпуль
GB	london	londres	лондон	downing street	10 downing street	number 10	whitehall	foreign office	fcdo	buckingham palace	westminster	lancaster house	palais de buckingham	buckingham	даунинг стрит	уайтхолл	форин офис	букингемский дворец	вестминстер	ланкастер хаус
GB	manchester	манчестер
GB	oxford	оксфорд
GD	st george s	saint george s	saint georges	сент джорджес
GE	batumi	batoumi	батуми
GE	gori	гори
GE	kutaisi	koutaissi	кутаиси
GE	poti	поти
GE	rustavi	roustavi	рустави
GE	sukhumi	sokhumi	soukhoumi	сухуми	сухум
GE	tbilisi	tbilissi	тбилиси	orbeliani palace	palais orbeliani	дворец орбелиани
GE	tskhinvali	цхинвали	цхинвал
GE	zugdidi	zougdidi	зугдиди
GF	cayenne	кайенна
GF	kourou	куру
GH	accra	аккра	jubilee house
GH	cape coast	кейп кост
GH	kumasi	кумаси
GH	sekondi takoradi	takoradi	такоради
GH	tamale	тамале
GH	tema	тема
GL	nuuk	нуук
GM	banjul	банжул	банджул
GN	boke	боке
GN	conakry	конакри	sekhoutoureya	mohammed v palace	palais sekhoutoureya	palais mohammed v
GN	faranah	фарана
GN	fria	фриа
GN	kamsar	камсар
GN	kankan	канкан
GN	kindia	киндиа
GN	labe	лабе
GN	mamou	маму
GN	nzerekore	n zerekore	нзерекоре
GN	siguiri	сигири
GP	basse terre	бас тер
GP	pointe a pitre	пуэнт а питр
GQ	bata	бата
GQ	malabo	малабо	sipopo conference centre	palais de conferences de sipopo
GQ	mongomo	монгомо
GQ	sipopo	сипопо
GR	athens	athenes	афины
GR	piraeus	le piree	пирей
GR	thessaloniki	salonica	thessalonique	salonique	салоники
GT	antigua guatemala	антигуа гватемала
GT	guatemala city	guatemala	гватемала
GW	bafata	бафата
GW	bissau	bissao	бисау
GY	georgetown	джорджтаун
HK	hong kong	гонконг
HK	kowloon	коулун
HN	san pedro sula	сан педро сула
HN	tegucigalpa	тегусигальпа
HR	dubrovnik	дубровник
HR	rijeka	риека
HR	split	сплит
HR	zagreb	загреб
HT	gonaives	les gonaives	гонаив
HT	port au prince	порт о пренс
HU	budapest	будапешт	carmelite monastery	sandor palace	monastere des carmelites	palais sandor	дворец шандора
HU	debrecen	дебрецен
HU	szeged	сегед
ID	bali	бали
ID	bandung	бандунг
ID	batam	батам
ID	denpasar	денпасар
ID	jakarta	djakarta	джакарта	merdeka palace	bogor palace	palais merdeka	palais de bogor	дворец мердека
ID	makassar	macassar	макасар
ID	medan	медан
ID	nusa dua	нуса дуа
ID	nusantara	нусантара
ID	surabaya	сурабая
ID	yogyakarta	джокьякарта
IE	cork	корк
IE	dublin	дублин
IE	shannon	шаннон
IL	ashdod	ашдод
IL	beersheba	be er sheva	beer sheva	беэр шева
IL	eilat	эйлат
IL	haifa	хайфа
IL	jerusalem	al quds	al qods	иерусалим	knesset	кнессет
IL	nazareth	назарет
IL	tel aviv	тель авив
IN	agra	агра
IN	ahmedabad	ахмадабад
IN	amritsar	амритсар
IN	bangalore	bengaluru	бангалор
IN	bhopal	бхопал
IN	chandigarh	чандигарх
IN	chennai	madras	ченнаи	мадрас
IN	gandhinagar	гандинагар
IN	goa	гоа
IN	guwahati	гувахати
IN	hyderabad	хайдарабад
IN	jaipur	джайпур
IN	kanpur	канпур
IN	kochi	cochin	кочин
IN	kolkata	calcutta	калькутта
IN	kudankulam	куданкулам
IN	lucknow	лакхнау
IN	mumbai	bombay	мумбаи	бомбей
IN	nagpur	нагпур
IN	new delhi	delhi	нью дели	дели	south block	hyderabad house	rashtrapati bhavan	bharat mandapam	хайдарабад хаус	раштрапати бхаван
IN	patna	патна
IN	pune	пуна
IN	srinagar	сринагар
IN	surat	сурат
IN	udaipur	удайпур
IN	varanasi	benares	варанаси
IN	visakhapatnam	вишакхапатнам
IQ	baghdad	bagdad	багдад	green zone	zone verte	зеленая зона
IQ	basra	basrah	bassorah	басра
IQ	erbil	arbil	эрбиль
IQ	fallujah	falloujah
IQ	karbala	kerbala	кербела
IQ	kirkuk	kirkouk	киркук
IQ	mosul	mossoul	мосул
IQ	najaf	nadjaf	эн наджаф	наджаф
IQ	nasiriyah	nassiriya	насирия
IQ	ramadi	рамади
IQ	sulaymaniyah	sulaimaniya	souleimaniye	souleymanieh	сулеймания
IQ	эль фаллуджа	фаллуджа
IR	ahvaz	ахваз
IR	anzali	bandar e anzali	энзели
IR	ardabil	ардебиль
IR	astara	астара
IR	bandar abbas	бендер аббас
IR	bushehr	bouchehr	бушер
IR	chabahar	tchabahar	чабахар
IR	fordow	fordo	фордо
IR	isfahan	esfahan	ispahan	исфахан
IR	kerman	керман
IR	mashhad	machhad	мешхед
IR	natanz	натанз
IR	qom	кум
IR	rasht	racht	решт
IR	shiraz	chiraz	шираз
IR	tabriz	тебриз	тавриз
IR	tehran	teheran	тегеран
IR	yazd	йезд
IR	zahedan	захедан
IS	keflavik	кефлавик
IS	reykjavik	рейкьявик
IT	bari	бари
IT	bologna	bologne	болонья
IT	brindisi	бриндизи
IT	catania	catane	катания
IT	cernobbio	черноббио
IT	fiuggi	фьюджи
IT	florence	флоренция
IT	genoa	genes	генуя
IT	lampedusa	лампедуза
IT	milan	милан
IT	naples	неаполь
IT	palermo	palerme	палермо
IT	ravenna	ravenne	равенна
IT	rimini	римини
IT	rome	рим	palazzo chigi	chigi palace	quirinale	quirinal palace	farnesina	palais chigi	quirinal	palais du quirinal	farnesine	дворец киджи	палаццо киджи	квиринальский дворец	фарнезина
IT	stresa	стреза
IT	taormina	taormine	таормина
IT	trieste	триест
IT	turin	турин
IT	venice	venise	венеция
IT	verona	verone	верона
JM	kingston	кингстон
JM	montego bay	монтего бей
JO	amman	амман	al husseiniya palace	raghadan palace	palais al husseiniya	дворец аль хусейния
JO	aqaba	акаба
JO	irbid	ирбид
JO	zarqa	эз зарка
JP	fukuoka	фукуока
JP	fukushima	фукусима
JP	hakodate	хакодате
JP	hiroshima	хиросима
JP	kobe	кобе
JP	kyoto	киото
JP	nagasaki	нагасаки
JP	nagoya	нагоя
JP	niigata	ниигата
JP	okinawa	окинава
JP	osaka	осака
JP	sapporo	саппоро
JP	sendai	сендай
JP	tokyo	токио	kantei	akasaka palace	palais d akasaka	дворец акасака
JP	yokohama	иокогама
KE	eldoret	элдорет
KE	garissa	гарисса
KE	kisumu	кисуму
KE	lamu	ламу
KE	mombasa	момбаса
KE	nairobi	найроби	state house nairobi	kicc	state house de nairobi
KE	naivasha	найваша
KE	nakuru	накуру
KG	batken	баткен
KG	bishkek	bichkek	бишкек	yntymak ordo	ala archa	ala artcha	ынтымак ордо	ала арча	жогорку кенеш
KG	cholpon ata	tcholpon ata	чолпон ата
KG	jalal abad	djalal abad	джалал абад
KG	karakol	каракол
KG	naryn	нарын
KG	osh	och	ош
KG	tokmok	токмок
KH	phnom penh	пномпень
KH	siem reap	сиемреап
KH	sihanoukville	сиануквиль
KI	south tarawa	tarawa	tarawa sud	тарава	южная тарава
KM	fomboni	фомбони
KM	moroni	морони
KM	moutsamoudou	mutsamudu	муцамуду
KN	basseterre	бастер
KP	kaesong	кэсон
KP	pyongyang	пхеньян	kumsusan palace of the sun	palais du soleil de kumsusan	кымсусанский дворец солнца
KP	rason	расон
KP	wonsan	вонсан
KR	busan	pusan	пусан
KR	daegu	тэгу
KR	daejeon	тэджон
KR	gwangju	кванджу
KR	gyeongju	кенджу
KR	incheon	инчхон
KR	panmunjom	пханмунджом
KR	pyeongchang	пхенчхан
KR	sejong	седжон
KR	seoul	сеул	blue house	cheong wa dae	maison bleue	голубой дом
KR	ulsan	ульсан
KW	kuwait city	koweit	koweit city	эль кувейт	кувейт	bayan palace	palais bayan	дворец баян
KZ	aktau	aktaou	актау
KZ	aktobe	актобе
KZ	almaty	alma ata	алматы	алма ата
KZ	astana	nur sultan	noursoultan	nour soultan	астана	нур султан	akorda	акорда
KZ	atyrau	atyraou	атырау
KZ	baikonur	baikonour	байконур
KZ	burabay	borovoe	bourabai	бурабай	боровое
KZ	karaganda	karagandy	караганда
KZ	kokshetau	kokchetaou	кокшетау
KZ	kostanay	kostanai	костанай
KZ	kyzylorda	кызылорда
KZ	oral	uralsk	ouralsk	уральск
KZ	oskemen	ust kamenogorsk	oust kamenogorsk	усть каменогорск
KZ	pavlodar	павлодар
KZ	petropavl	петропавловск
KZ	semey	semei	семей
KZ	shymkent	chimkent	chymkent	шымкент	чимкент
KZ	taldykorgan	талдыкорган
KZ	taraz	тараз
KZ	turkestan	turkistan	туркестан
LA	luang prabang	луангпхабанг
LA	savannakhet	саваннакхет
LA	vientiane	вьентьян
LB	baalbek	баальбек
LB	beirut	beyrouth	бейрут	baabda palace	baabda	grand serail	palais de baabda	баабдинский дворец
LB	naqoura	накура
LB	sidon	saida	сайда
LB	tyre	tyr	тир
LB	zahle	захла
LC	castries	кастри
LI	vaduz	вадуц
LK	colombo	sri jayawardenepura kotte	sri jayawardenapura kotte	коломбо
LR	buchanan	бьюкенен
LR	ganta	ганта
LR	monrovia	монровия
LS	maseru	масеру
LT	kaunas	каунас
LT	klaipeda	клайпеда
LT	vilnius	вильнюс
LU	luxembourg	luxembourg city	люксембург
LU	schengen	шенген
LV	daugavpils	даугавпилс
LV	jurmala	юрмала
LV	riga	рига
LV	ventspils	вентспилс
LY	benghazi	бенгази
LY	derna	дерна
LY	ghadames	гадамес
LY	ghat	гат
LY	kufra	koufra	куфра
LY	misrata	мисурата	мисрата
LY	sebha	sabha	себха
LY	sirte	syrte	сирт
LY	tobruk	tobrouk	тобрук
LY	tripoli	триполи
LY	zawiya	zaouia	эз завия
LY	zintan	зинтан
MA	agadir	агадир
MA	ben guerir	benguerir	бен герир
MA	beni mellal	бени меллаль
MA	bouznika	бузника
MA	casablanca	касабланка
MA	el jadida	эль джадида
MA	essaouira	эс сувейра
MA	fez	fes	фес
MA	ifrane	ифран
MA	kenitra	кенитра
MA	marrakech	marrakesh	марракеш
MA	meknes	мекнес
MA	nador	надор
MA	ouarzazate	уарзазат
MA	oujda	уджда
MA	rabat	рабат	royal palace in rabat	palais royal de rabat	mechouar
MA	safi	сафи
MA	skhirat	схират
MA	tangier	tangiers	tanger	танжер
MA	tetouan	тетуан
MC	monaco	монако
MC	monte carlo	монте карло
MD	balti	бельцы
MD	bender	бендеры
MD	chisinau	kishinev	kichinev	кишинев
MD	comrat	комрат
MD	tiraspol	тирасполь
ME	budva	будва
ME	cetinje	цетине
ME	podgorica	подгорица
MG	antananarivo	tananarive	антананариву	iavoloha palace	iavoloha	palais d iavoloha	palais d ambohitsorohitra	явулуха
MG	antsirabe	анцирабе
MG	antsiranana	diego suarez	анциранана
MG	fianarantsoa	фианаранцуа
MG	ivato	ивато
MG	mahajanga	majunga	махадзанга
MG	toamasina	tamatave	туамасина
MG	toliara	tulear	тулиара
MH	majuro	маджуро
MK	bitola	битола
MK	ohrid	охрид
MK	skopje	скопье
ML	bamako	бамако	koulouba	koulouba palace	koulouba presidential palace	bamako international conference centre	cicb	palais de koulouba	centre international de conferences de bamako	palais de la culture de bamako	maison du partenariat	кулуба	дворец кулуба
ML	bandiagara	бандиагара
ML	bougouni	бугуни
ML	djenne	дженне
ML	gao	гао
ML	kati	кати
ML	kayes	каес
ML	kidal	кидаль
ML	kita	кита
ML	koulikoro	куликоро
ML	koutiala	кутиала
ML	menaka	менака
ML	mopti	мопти
ML	nara	нара
ML	nioro du sahel	nioro	ньоро дю сахель
ML	segou	сегу
ML	senou	сену
ML	sevare	севаре
ML	sikasso	сикасо
ML	taoudenit	taoudenni	taoudeni	тауденни
ML	tessalit	тессалит
ML	tinzaouatene	tinzaouaten	tinzawatene	тинзауатен
ML	tombouctou	timbuktu	томбукту	тимбукту
MM	mandalay	мандалай
MM	naypyidaw	nay pyi taw	naypyitaw	нейпьидо	нейпидо
MM	yangon	rangoon	rangoun	янгон	рангун
MN	darkhan	дархан
MN	erdenet	эрдэнэт
MN	ulaanbaatar	ulan bator	oulan bator	улан батор
MO	macao	macau	макао
MQ	fort de france	фор де франс
MR	atar	атар
MR	kaedi	каэди
MR	kiffa	киффа
MR	nema	нема
MR	nouadhibou	нуадибу
MR	nouakchott	нуакшот	al mourabitoun conference centre	palais ocre	centre international de conferences al mourabitoune	al mourabitoune
MR	rosso	росо
MR	zouerate	зуэрат
MT	sliema	слима
MT	valletta	la valette	валлетта
MU	port louis	порт луи
MV	male	мале
MW	blantyre	блантайр
MW	lilongwe	лилонгве
MW	mzuzu	мзузу
MW	zomba	зомба
MX	acapulco	акапулько
MX	cancun	канкун
MX	guadalajara	гвадалахара
MX	los cabos	лос кабос
MX	merida	мерида
MX	mexico city	mexico	мехико	los pinos	palais national du mexique	лос пинос
MX	monterrey	монтеррей
MX	puebla	пуэбла
MX	tijuana	тихуана
MX	veracruz	веракрус
MY	johor bahru	джохор бару
MY	kota kinabalu	кота кинабалу
MY	kuala lumpur	куала лумпур
MY	kuching	кучинг
MY	langkawi	лангкави
MY	penang	пинанг
MY	putrajaya	путраджая
MZ	beira	бейра
MZ	maputo	мапуту	ponta vermelha
MZ	matola	матола
MZ	nacala	накала
MZ	nampula	нампула
MZ	pemba	пемба
MZ	quelimane	келимане
MZ	tete	тете
NA	swakopmund	свакопмунд
NA	walvis bay	уолфиш бей
NA	windhoek	виндхук
NC	noumea	нумеа
NE	agadez	агадес
NE	arlit	арлит
NE	diffa	диффа
NE	dirkou	дирку
NE	dosso	досо
NE	maradi	маради
NE	niamey	ниамей	mahatma gandhi international conference centre	centre international de conferences mahatma gandhi	palais des congres de niamey
NE	tahoua	тахуа
NE	tillaberi	tillabery	тиллабери
NE	zinder	зиндер
NG	aba	аба
NG	abeokuta	абеокута
NG	abuja	абуджа	aso rock	aso villa	aso rock villa	асо рок
NG	bauchi	баучи
NG	benin city	бенин сити
NG	calabar	калабар
NG	enugu	энугу
NG	ibadan	ибадан
NG	ilorin	илорин
NG	jos	джос
NG	kaduna	кадуна
NG	kano	кано
NG	katsina	кацина
NG	lagos	лагос
NG	maiduguri	майдугури
NG	onitsha	онича
NG	owerri	оверри
NG	port harcourt	порт харкорт
NG	sokoto	сокото
NG	warri	варри
NG	yola	йола
NG	zaria	зария
NI	leon	леон
NI	managua	манагуа
NL	amsterdam	амстердам
NL	eindhoven	эйндховен
NL	groningen	groningue	гронинген
NL	maastricht	маастрихт
NL	rotterdam	роттердам
NL	the hague	la haye	гаага	binnenhof	peace palace	бинненхоф	дворец мира
NL	utrecht	утрехт
NO	bergen	берген
NO	kirkenes	киркенес
NO	oslo	осло
NO	stavanger	ставангер
NO	tromsø	tromso	тромсе
NO	trondheim	тронхейм
NP	kathmandu	katmandu	katmandou	kathmandou	катманду
NP	lumbini	лумбини
NP	pokhara	покхара
NR	yaren	ярен
NZ	auckland	окленд
NZ	christchurch	крайстчерч
NZ	queenstown	куинстаун
NZ	wellington	веллингтон
OM	duqm	дукм
OM	muscat	mascate	маскат
OM	salalah	салала
OM	sohar	сухар
PA	colon	колон
PA	panama	panama city	панама
PE	arequipa	арекипа
PE	callao	кальяо
PE	chancay	чанкай
PE	cusco	cuzco	куско
PE	iquitos	икитос
PE	lima	лима
PE	trujillo	трухильо
PF	papeete	папеэте
PG	lae	лаэ
PG	port moresby	порт морсби
PH	cebu	cebu city	себу
PH	davao	davao city	давао
PH	makati	макати
PH	manila	manille	манила	malacanang	malacanang palace	palais de malacanang	малаканьянг	малаканьянский дворец
PH	quezon city	кесон сити
PH	subic bay	субик бей
PH	zamboanga	замбоанга
PK	faisalabad	фейсалабад
PK	gwadar	гвадар
PK	islamabad	исламабад	aiwan e sadr
PK	karachi	карачи
PK	lahore	лахор
PK	multan	мултан
PK	murree	марри
PK	muzaffarabad	музаффарабад
PK	peshawar	пешавар
PK	quetta	кветта
PK	rawalpindi	равалпинди
PL	bialystok	białystok	белосток
PL	gdansk	гданьск
PL	karpacz	карпач
PL	katowice	катовице
PL	krakow	cracow	cracovie	краков
PL	lodz	łodz	лодзь
PL	lublin	люблин
PL	poznan	познань
PL	rzeszow	жешув
PL	sopot	сопот
PL	szczecin	щецин
PL	warsaw	varsovie	варшава	belweder	belweder palace	belvedere de varsovie	бельведерский дворец
PL	wroclaw	wrocław	вроцлав
PR	san juan	сан хуан
PS	bethlehem	bethleem	вифлеем
PS	east jerusalem	jerusalem est	восточный иерусалим
PS	gaza	gaza city	газа
PS	hebron	хеврон
PS	jenin	jenine	дженин
PS	jericho	иерихон
PS	khan younis	khan yunis	khan younes	хан юнис
PS	nablus	naplouse	наблус
PS	ramallah	рамалла	muqata	mukataa	mouqata a	mouqataa	муката
PT	braga	брага
PT	cascais	кашкайш
PT	coimbra	коимбра
PT	faro	фару
PT	funchal	фуншал
PT	lisbon	lisbonne	лиссабон	belem palace	necessidades palace	palais de belem	palais des necessidades	дворец белен	дворец несесидадеш
PT	porto	порту
PT	sintra	синтра
PW	ngerulmud	нгерулмуд
PY	asuncion	асунсьон
PY	ciudad del este	сьюдад дель эсте
QA	al wakrah	эль вакра
QA	doha	доха	amiri diwan	lusail palace	diwan emirien	эмирский диван
QA	lusail	лусаил
QA	ras laffan	рас лаффан
RO	brasov	брашов
RO	bucharest	bucarest	бухарест
RO	cluj napoca	клуж напока
RO	constanta	констанца
RO	craiova	крайова
RO	iasi	яссы
RO	sibiu	сибиу
RO	timisoara	тимишоара
RS	belgrade	белград	palace of serbia	sava center	palais de serbie	sava centar	дворец сербия
RS	nis	ниш
RS	novi sad	нови сад
RU	abakan	абакан
RU	anadyr	анадырь
RU	arkhangelsk	архангельск
RU	astrakhan	астрахань
RU	barnaul	barnaoul	барнаул
RU	belgorod	bielgorod	белгород
RU	birobidzhan	birobidjan	биробиджан
RU	blagoveshchensk	blagovechtchensk	благовещенск
RU	bolgar	болгар
RU	bratsk	братск
RU	bryansk	briansk	брянск
RU	cheboksary	tcheboksary	чебоксары
RU	chelyabinsk	tcheliabinsk	челябинск
RU	cherepovets	tcherepovets	череповец
RU	cherkessk	tcherkessk	черкесск
RU	chita	tchita	чита
RU	derbent	дербент
RU	dubna	doubna	дубна
RU	elista	элиста
RU	gelendzhik	guelendjik	геленджик
RU	gorno altaysk	gorno altaisk	горно алтайск
RU	grozny	грозный
RU	innopolis	иннополис
RU	irkutsk	irkoutsk	иркутск
RU	ivanovo	иваново
RU	izhevsk	ijevsk	ижевск
RU	kaliningrad	калининград
RU	kaluga	kalouga	калуга
RU	kazan	казань	kazan kremlin	kazan expo	kremlin de kazan	казанский кремль	казань экспо
RU	kemerovo	кемерово
RU	khabarovsk	хабаровск
RU	khanty mansiysk	khanty mansiisk	ханты мансийск
RU	kirov	киров
RU	kislovodsk	кисловодск
RU	komsomolsk on amur	komsomolsk sur l amour	комсомольск на амуре
RU	korolyov	korolev	королев
RU	kostroma	кострома
RU	krasnodar	краснодар
RU	krasnoyarsk	krasnoiarsk	красноярск
RU	kronstadt	cronstadt	кронштадт
RU	kubinka	koubinka	кубинка
RU	kurgan	kourgan	курган
RU	kursk	koursk	курск
RU	kyzyl	кызыл
RU	lipetsk	липецк
RU	magadan	магадан
RU	magas	магас
RU	magnitogorsk	магнитогорск
RU	makhachkala	makhatchkala	махачкала
RU	maykop	maikop	майкоп
RU	mineralnye vody	минеральные воды
RU	moscow	moscou	москва	kremlin	smolenskaya square	russian white house	grand kremlin palace	state duma	federation council	novo ogaryovo	red square	mgimo	mgimo university	place smolenskaia	smolenskaia	maison blanche russe	grand palais du kremlin	salle sainte catherine	douma d etat	douma	conseil de la federation	novo ogariovo	place rouge	institut d etat des relations internationales de moscou	кремль	смоленская площадь	дом правительства	большой кремлевский дворец	охотный ряд	ново огарево	красная площадь	мгимо
RU	murmansk	mourmansk	мурманск
RU	naberezhnye chelny	naberejnye tchelny	набережные челны
RU	nalchik	naltchik	нальчик
RU	nizhny novgorod	nizhniy novgorod	nijni novgorod	нижний новгород
RU	nizhny tagil	nijni taguil	нижний тагил
RU	norilsk	норильск
RU	novokuznetsk	novokouznetsk	новокузнецк
RU	novorossiysk	novorossiisk	новороссийск
RU	novosibirsk	novossibirsk	новосибирск
RU	obninsk	обнинск
RU	omsk	омск
RU	orenburg	orenbourg	оренбург
RU	oryol	orel	oriol	орел
RU	penza	пенза
RU	perm	пермь
RU	peterhof	петергоф
RU	petropavlovsk kamchatsky	petropavlovsk kamchatskiy	petropavlovsk kamtchatski	петропавловск камчатский	петропавловска камчатского	петропавловску камчатскому	петропавловском камчатским	петропавловске камчатском
RU	petrozavodsk	петрозаводск
RU	pskov	псков
RU	pyatigorsk	piatigorsk	пятигорск
RU	rostov on don	rostov	rostov sur le don	ростов на дону
RU	ryazan	riazan	рязань
RU	saint petersburg	st petersburg	leningrad	saint petersbourg	st petersbourg	санкт петербург	петербург	ленинград	smolny	konstantinovsky palace	constantine palace	tauride palace	expoforum	winter palace	hermitage	palais constantin	palais de constantin	palais de tauride	palais d hiver	ermitage	смольный	константиновский дворец	таврический дворец	экспофорум	зимний дворец	эрмитаж
RU	salekhard	салехард
RU	samara	самара
RU	saransk	саранск
RU	saratov	саратов
RU	sarov	саров
RU	sergiyev posad	serguiev possad	сергиев посад	сергиева посада	сергиеву посаду	сергиевым посадом	сергиевом посаде
RU	skolkovo	сколково
RU	smolensk	смоленск
RU	sochi	sotchi	сочи	bocharov ruchei	bocharov ruchey	sirius	botcharov routchei	бочаров ручей	резиденция бочаров ручей	сириус
RU	stavropol	ставрополь
RU	surgut	sourgout	сургут
RU	suzdal	souzdal	суздаль
RU	syktyvkar	сыктывкар
RU	tambov	тамбов
RU	tolyatti	togliatti	тольятти
RU	tomsk	томск
RU	tula	toula	тула
RU	tver	тверь
RU	tyumen	tioumen	тюмень
RU	ufa	oufa	уфа
RU	ulan ude	oulan oude	улан удэ
RU	ulyanovsk	oulianovsk	ульяновск
RU	ust luga	oust louga	усть луга
RU	valdai	валдай
RU	veliky novgorod	veliki novgorod	великий новгород
RU	vladikavkaz	владикавказ
RU	vladimir	владимир
RU	vladivostok	владивосток	russky island	far eastern federal university	ile rousski	universite federale d extreme orient	остров русский	двфу
RU	volgograd	stalingrad	волгоград	сталинград
RU	vologda	вологда
RU	voronezh	voronej	воронеж
RU	vyborg	выборг
RU	yakutsk	iakoutsk	якутск
RU	yaroslavl	iaroslavl	ярославль
RU	yekaterinburg	ekaterinburg	ekaterinbourg	iekaterinbourg	екатеринбург
RU	yelabuga	ielabouga	alabouga	елабуга
RU	yoshkar ola	iochkar ola	йошкар ола
RU	yuzhno sakhalinsk	ioujno sakhalinsk	южно сахалинск
RU	zavidovo	завидово
RW	kigali	кигали	urugwiro village	village urugwiro	kigali convention centre	urugwiro
SA	abha	абха
SA	alula	al ula	эль ула
SA	dammam	даммам	эд даммам
SA	dhahran	дахран
SA	diriyah	диръия
SA	jeddah	jidda	djeddah	djedda	джидда	al salam palace	palais d al salam	дворец ас салям
SA	mecca	makkah	la mecque	мекка
SA	medina	medine	медина
SA	neom	неом
SA	riyadh	riyad	ryad	эр рияд	al yamamah palace	ritz carlton riyadh	palais d al yamamah	palais al yamamah	palais d al yamama	ritz carlton de riyad	дворец аль ямама
SA	tabuk	tabouk	табук
SA	taif	taef	таиф	эт таиф
SA	yanbu	янбу
SB	honiara	хониара
SC	mahe	маэ
SC	victoria	виктория
SD	el fasher	al fashir	эль фашир
SD	el geneina	geneina	эль генейна
SD	el obeid	эль обейд
SD	kassala	кассала
SD	khartoum	хартум
SD	nyala	ньяла
SD	omdurman	omdourman	омдурман
SD	port sudan	port soudan	порт судан
SD	wad madani	wad medani	вад медани
SE	goteborg	гетеборг
SE	kiruna	кируна
SE	malmo	мальме
SE	stockholm	стокгольм
SE	uppsala	уппсала
SG	singapore	singapour	сингапур
SI	bled	блед
SI	ljubljana	любляна
SI	maribor	марибор
SK	bratislava	братислава
SK	kosice	кошице
SL	freetown	фритаун
SL	kenema	кенема
SL	makeni	макени
SM	san marino	city of san marino	saint marin	сан марино
SN	dakar	дакар	abdou diouf international conference centre	cicad	palais de la republique du senegal	centre international de conferences abdou diouf
SN	diamniadio	диамниадио
SN	kaolack	каолак
SN	kedougou	кедугу
SN	kolda	колда
SN	mbour	мбур
SN	rufisque	рюфиск
SN	saint louis	сен луи
SN	tambacounda	тамбакунда
SN	thies	тиес
SN	touba	туба
SN	ziguinchor	зигиншор
SO	baidoa	байдоа
SO	berbera	бербера
SO	bosaso	bossaso	босасо
SO	garowe	гарове
SO	hargeisa	харгейса
SO	kismayo	kismaayo	кисмайо
SO	mogadishu	mogadiscio	могадишо
SR	paramaribo	парамарибо
SS	bentiu	бентиу
SS	bor	бор
SS	juba	djouba	джуба
SS	malakal	малакаль
SS	wau	вау
ST	sao tome	сан томе
SV	san salvador	сан сальвадор
SV	santa ana	санта ана
SY	aleppo	alep	алеппо	халеб
SY	damascus	damas	дамаск	people s palace in damascus	palais du peuple de damas	palais tichrine
SY	daraa	деръа
SY	deir ez zor	дейр эз зор
SY	hama	хама
SY	homs	хомс
SY	idlib	idleb	идлиб
SY	kamechliye	qamichli
SY	khmeimim	hmeimim	хмеймим
SY	latakia	lattaquie	латакия
SY	palmyra	palmyre	пальмира
SY	qamishli	камышлы
SY	tartus	tartous	тартус
SY	эр ракка	ракка
SZ	lobamba	лобамба
SZ	manzini	манзини
SZ	mbabane	мбабане
TD	abeche	абеше
TD	adre	адре
TD	amdjarass	am djarass	амджарас
TD	bongor	бонгор
TD	faya largeau	faya	фая ларжо
TD	mao	мао
TD	moundou	мунду
TD	n djamena	ndjamena	нджамена	н джамена	toumai palace	palais toumai	palais rose
TD	sarh	сарх
TG	aneho	анехо
TG	atakpame	атакпаме
TG	dapaong	дапаонг
TG	kara	кара
TG	lome	ломе	lome presidential palace	palais de la marina de lome
TG	sokode	сокоде
TH	bangkok	бангкок
TH	chiang mai	чиангмай
TH	pattaya	паттайя
TH	phuket	пхукет
TJ	bokhtar	бохтар
TJ	dushanbe	douchanbe	душанбе	palace of the nation in dushanbe	qasri millat	palais de la nation de douchanbe	kasri millat	дворец нации	касри миллат
TJ	khorog	хорог
TJ	khujand	khodjent	khoudjand	худжанд
TJ	kulob	koulob	куляб
TJ	tursunzoda	toursounzade	турсунзаде
TL	dili	дили
TM	arkadag	аркадаг
TM	ashgabat	ashkhabad	achgabat	achkhabad	ашхабад	ашгабат
TM	awaza	avaza	аваза
TM	dashoguz	dachogouz	дашогуз
TM	mary	мары
TM	turkmenabat	туркменабад
TM	turkmenbashi	turkmenbachi	туркменбаши
TN	bizerte	бизерта
TN	carthage	карфаген
TN	djerba	джерба
TN	gabes	габес
TN	gafsa	гафса
TN	hammamet	хаммамет
TN	kairouan	кайруан
TN	monastir	монастир
TN	nabeul	набуль
TN	sfax	сфакс
TN	sousse	сус
TN	tabarka	табарка
TN	tataouine	татауин
TN	tozeur	таузар
TN	tunis	тунис	carthage palace	kasbah	palais de carthage	bardo	карфагенский дворец
TN	zarzis	зарзис
TO	nuku alofa	нукуалофа
TR	adana	адана
TR	akkuyu	аккую
TR	ankara	анкара	bestepe	presidential complex in ankara	complexe presidentiel de bestepe	бештепе
TR	antalya	анталья	анталия
TR	batman	батман
TR	bodrum	бодрум
TR	bursa	бурса
TR	ceyhan	джейхан
TR	diyarbakır	diyarbakir	диярбакыр
TR	erzurum	эрзурум
TR	eskisehir	эскишехир
TR	gaziantep	газиантеп
TR	hatay	antakya	антакья
TR	istanbul	стамбул	sublime porte	dolmabahce	dolmabahce palace	palais de dolmabahce	palais de vahdettin	блистательная порта	дворец долмабахче	долмабахче
TR	izmir	измир
TR	kars	карс
TR	kayseri	кайсери
TR	konya	конья
TR	mersin	мерсин
TR	samsun	самсун
TR	trabzon	trebizonde	трабзон
TR	van	ван
TT	port of spain	port d espagne	порт оф спейн
TT	san fernando	сан фернандо
TV	funafuti	фунафути
TW	hsinchu	синьчжу
TW	kaohsiung	гаосюн
TW	taichung	тайчжун
TW	taipei	taipeh	тайбэй
TZ	arusha	аруша
TZ	dar es salaam	дар эс салам
TZ	dodoma	додома
TZ	mtwara	мтвара
TZ	mwanza	мванза
TZ	tanga	танга
TZ	zanzibar	занзибар
UA	bakhmut	bakhmout	бахмут
UA	bucha	boutcha	буча
UA	chernihiv	chernigov	tchernihiv	tchernigov	чернигов
UA	chernivtsi	tchernivtsi	черновцы
UA	chernobyl	chornobyl	tchernobyl	чернобыль
UA	dnipro	dnipropetrovsk	днепропетровск	днепр
UA	donetsk	донецк
UA	ivano frankivsk	ивано франковск
UA	kerch	kertch	керчь
UA	kharkiv	kharkov	харьков
UA	kherson	херсон
UA	kryvyi rih	kryvy rih	кривой рог
UA	kyiv	kiev	киев	bankova	mariinsky palace	mariyinsky palace	verkhovna rada	rada	palais mariinsky	rada supreme	банковая	мариинский дворец	верховная рада	рада
UA	luhansk	lugansk	louhansk	lougansk	луганск
UA	lviv	lvov	львов
UA	mariupol	marioupol	мариуполь
UA	mykolaiv	nikolaev	nikolaiev	николаев
UA	odesa	odessa	одесса
UA	pokrovsk	покровск
UA	poltava	полтава
UA	sevastopol	sebastopol	севастополь
UA	simferopol	симферополь
UA	sumy	soumy	сумы
UA	uzhhorod	uzhgorod	oujhorod	oujgorod	ужгород
UA	vinnytsia	винница
UA	yalta	ялта
UA	zaporizhzhia	zaporizhia	zaporozhye	zaporijjia	zaporijia	zaporojie	запорожье
UA	zhytomyr	jytomyr	житомир
UG	entebbe	энтеббе
UG	gulu	гулу
UG	jinja	джинджа
UG	kampala	кампала
UG	mbarara	мбарара
US	anchorage	анкоридж
US	arlington	арлингтон
US	atlanta	атланта
US	austin	остин
US	baltimore	балтимор
US	boston	бостон
US	bretton woods	бреттон вудс
US	brooklyn	бруклин
US	camp david	кэмп дэвид
US	charlotte	шарлотт
US	chicago	чикаго
US	cleveland	кливленд
US	dallas	даллас
US	denver	денвер
US	detroit	детройт
US	honolulu	гонолулу
US	houston	хьюстон
US	langley	лэнгли
US	las vegas	лас вегас
US	los angeles	лос анджелес
US	manhattan	манхэттен
US	mar a lago	мар а лаго
US	miami	майами
US	minneapolis	миннеаполис
US	new orleans	la nouvelle orleans	новый орлеан
US	new york	new york city	нью йорк	un headquarters	united nations headquarters	siege des nations unies	siege de l onu	siege de l organisation des nations unies	штаб квартира оон
US	orlando	орландо
US	palm beach	палм бич
US	philadelphia	philadelphie	филадельфия
US	phoenix	финикс
US	pittsburgh	питтсбург
US	sacramento	сакраменто
US	salt lake city	солт лейк сити
US	san diego	сан диего
US	san francisco	сан франциско
US	seattle	сиэтл
US	washington d c	washington dc	washington	вашингтон	white house	state department	us state department	department of state	foggy bottom	pentagon	capitol hill	us capitol	blair house	maison blanche	departement d etat americain	departement d etat	pentagone	capitole	congres	белый дом	государственный департамент сша	госдепартамент	госдеп	госдепартамент сша	пентагон	капитолий	капитолийский холм	блэр хаус
UY	montevideo	монтевидео
UY	punta del este	пунта дель эсте
UZ	andijan	андижан
UZ	bukhara	boukhara	бухара
UZ	fergana	ferghana	фергана
UZ	jizzakh	djizak	джизак
UZ	khiva	хива
UZ	namangan	наманган
UZ	navoi	навои
UZ	nukus	noukous	нукус
UZ	qarshi	karshi	karchi	карши
UZ	samarkand	samarcande	самарканд	silk road samarkand
UZ	tashkent	tachkent	ташкент	kuksaroy	kouksaroi	куксарой	олий мажлис
UZ	termez	термез
UZ	urgench	ourguentch	ургенч
VA	vatican city	vatican	cite du vatican	ватикан	apostolic palace	palais apostolique	апостольский дворец
VC	kingstown	кингстаун
VE	barquisimeto	баркисимето
VE	caracas	каракас	miraflores	miraflores palace	palais de miraflores	дворец мирафлорес	мирафлорес
VE	maracaibo	маракайбо
VE	valencia	валенсия
VN	can tho	кантхо
VN	da nang	danang	дананг
VN	haiphong	хайфон
VN	hanoi	ha noi	ханой	presidential palace in hanoi	palais presidentiel de hanoi
VN	ho chi minh city	saigon	ho chi minh ville	хошимин	сайгон
VN	hue	хюэ
VN	nha trang	нячанг
VN	vung tau	вунгтау
VU	port vila	порт вила
WS	apia	апиа
XK	mitrovica	митровица
XK	peja	pec	peje	печ
XK	pristina	prishtina	приштина
XK	prizren	призрен
YE	aden	аден
YE	hodeidah	hudaydah	hodeida	ходейда
YE	marib	мариб
YE	mukalla	moukalla	мукалла	эль мукалла
YE	sana a	sanaa	сана
YE	taez	taiz
YE	taiz	таиз
YT	mamoudzou	мамудзу
ZA	bloemfontein	блумфонтейн
ZA	cape town	le cap	кейптаун	tuynhuys
ZA	durban	дурбан
ZA	east london	ист лондон
ZA	johannesburg	йоханнесбург
ZA	kimberley	кимберли
ZA	pietermaritzburg	питермарицбург
ZA	polokwane	полокване
ZA	port elizabeth	gqeberha	порт элизабет
ZA	pretoria	претория	union buildings	юнион билдингс
ZA	richards bay	ричардс бей
ZA	sandton	сандтон
ZA	soweto	соуэто
ZM	kitwe	китве
ZM	livingstone	ливингстон
ZM	lusaka	лусака
ZM	ndola	ндола
ZW	bulawayo	булавайо
ZW	gweru	гверу
ZW	harare	хараре
ZW	mutare	мутаре
ZW	victoria falls	виктория фолс`;
