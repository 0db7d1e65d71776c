/** Common misspellings and what was meant. They are found without a dictionary, and the right word comes first. */
export const misspellings: ReadonlyMap<string, string> = pairs(`
accomodation=accommodation acheive=achieve acheived=achieved accross=across adress=address agression=aggression agressive=aggressive alot=a lot allways=always amoung=among apparant=apparent appologise=apologise appologised=apologised
appointement=appointment arguement=argument arguements=arguments asthsma=asthma aswell=as well atleast=at least attendence=attendance beacuse=because becuase=because becasue=because beleive=believe beleived=believed beleives=believes begining=beginning
behavour=behaviour behavoir=behaviour benifit=benefit benifits=benefits breif=brief calender=calendar cancelation=cancellation catagory=category childrens=children’s comming=coming commited=committed completly=completely concious=conscious
consistant=consistent couldnt=couldn’t cant=can’t definately=definitely definatly=definitely definitly=definitely diffrent=different dificult=difficult didnt=didn’t disapear=disappear disapeared=disappeared disapointed=disappointed dissapointed=disappointed doesnt=doesn’t dont=don’t
eachother=each other embarass=embarrass embarassed=embarrassed embarrased=embarrassed emabarrassed=embarrassed enviroment=environment excercise=exercise existance=existence experiance=experience explane=explain explaination=explanation familar=familiar febuary=February finaly=finally
foriegn=foreign forteen=fourteen fourty=forty freind=friend freinds=friends freindly=friendly frighted=frightened fulfill=fulfil greivance=grievance goverment=government gaurdian=guardian guidence=guidance happend=happened happenned=happened hadnt=hadn’t harrass=harass harrassment=harassment hasnt=hasn’t
havent=haven’t hospitle=hospital immediatly=immediately immediatley=immediately incase=in case independance=independence independant=independent independantly=independently infact=in fact intrested=interested intresting=interesting isnt=isn’t judgment=judgement knowlege=knowledge
laught=laughed lenght=length liason=liaison libary=library lisence=licence maintainance=maintenance meassage=message mesage=message morgage=mortgage neccessary=necessary necessery=necessary neice=niece neigbour=neighbour neighbor=neighbour noone=no one noticable=noticeable
occassion=occasion occassionally=occasionally occasionaly=occasionally occured=occurred occurance=occurrence occuring=occurring oclock=o’clock oppurtunity=opportunity oportunity=opportunity parrallel=parallel payed=paid peice=piece percieve=perceive percieved=perceived persue=pursue persued=pursued possesion=possession prefered=preferred
priviledge=privilege probaly=probably probly=probably proffesional=professional profesional=professional proffessional=professional pronounciation=pronunciation realy=really recieve=receive recieved=received recieves=receives recieving=receiving recomend=recommend recomended=recommended
recommened=recommend refered=referred refering=referring relevent=relevant remeber=remember remeberd=remembered responsability=responsibility responsable=responsible rember=remember saftey=safety safegaurding=safeguarding secratary=secretary seperate=separate seperated=separated seperately=separately seperation=separation
shes=she’s shouldnt=shouldn’t sieze=seize sincerly=sincerely stomache=stomach strenght=strength strenghts=strengths succesful=successful successfull=successful suprise=surprise suprised=surprised supprised=surprised supose=suppose tatoo=tattoo teh=the thats=that’s
theirs=theirs theyre=they’re theyve=they’ve thier=their thougth=thought throught=through tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow tounge=tongue truely=truly togther=together togehter=together untill=until unfortunatly=unfortunately unfortunatley=unfortunately upto=up to usualy=usually
vunerable=vulnerable vulnerble=vulnerable wasnt=wasn’t wierd=weird wednsday=Wednesday wensday=Wednesday werent=weren’t wether=whether whats=what’s whos=who’s wich=which wisper=whisper wont=won’t wouldnt=wouldn’t writting=writing writen=written weve=we’ve wernt=weren’t youre=you’re youve=you’ve yourselfs=yourselves
abit=a bit dosnt=doesn’t dosent=doesn’t cannott=cannot attatched=attached attatchment=attachment aquired=acquired apointment=appointment assesment=assessment assessement=assessment assult=assault assulted=assaulted brusies=bruises bruse=bruise
`)

/** American spellings and the British ones. Those that only end in -ize are turned by rule. */
export const american: ReadonlyMap<string, string> = pairs(`
color=colour colors=colours colored=coloured coloring=colouring colorful=colourful favorite=favourite favorites=favourites favor=favour favors=favours neighbor=neighbour neighbors=neighbours neighborhood=neighbourhood behavior=behaviour behaviors=behaviours behavioral=behavioural honor=honour honored=honoured
humor=humour labor=labour rumor=rumour rumors=rumours harbor=harbour flavor=flavour flavors=flavours savior=saviour odor=odour vapor=vapour armor=armour center=centre centers=centres centered=centred theater=theatre liter=litre liters=litres fiber=fibre gray=grey
pajamas=pyjamas jewelry=jewellery counselor=counsellor counselors=counsellors counseling=counselling traveled=travelled traveling=travelling canceled=cancelled canceling=cancelling labeled=labelled modeling=modelling fueled=fuelled signaled=signalled totaled=totalled leveled=levelled enrollment=enrolment enroll=enrol
skillful=skilful fulfill=fulfil fulfillment=fulfilment installment=instalment defense=defence offense=offence pretense=pretence math=maths diaper=nappy diapers=nappies sidewalk=pavement gotten=got esthetic=aesthetic pediatric=paediatric pediatrician=paediatrician pediatricians=paediatricians
anesthetic=anaesthetic hemorrhage=haemorrhage orthopedic=orthopaedic anemia=anaemia diarrhea=diarrhoea estrogen=oestrogen maneuver=manoeuvre moldy=mouldy plow=plough aluminum=aluminium airplane=aeroplane mustache=moustache analyze=analyse analyzed=analysed paralyzed=paralysed
`)

function pairs(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const pair of list.trim().replaceAll('\n', ' ').matchAll(/(\S+)=(.+?)(?=\s\S+=|$)/g)) if (pair[1] !== undefined && pair[2] !== undefined && pair[1] !== pair[2]) found.set(pair[1], pair[2])
  return found
}
