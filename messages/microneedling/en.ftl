### Microneedling in English. What each family of texts is for, and its limits: messages/README.md.
### "-expect", "-do", "-dont" and "-ask" of a step are one message: together 600 characters at most.

protocol-name = Microneedling

## Body areas

area-face = Face
area-neck = Neck
area-decolletage = Upper chest
area-arms = Arms
area-hands = Hands
area-legs = Legs
area-abdomen = Belly
area-back = Back

## Reasons for the treatment

reason-acne_scars = Acne marks, shallow or deep
reason-scars = Scars from surgery or an accident
reason-stretch_marks = Stretch marks
reason-lines = Fine lines and wrinkles
reason-tone = Uneven tone
reason-texture = Rough texture
reason-dark_marks = Dark marks

## Day 0, leaving the clinic

step-t0-now = Hands off. Stay in the shade with a wide hat, and use only what we gave you.
step-t0-expect = Skin may feel warm, tight and a bit swollen, and look red, like mild sunburn. This often settles in 1 to 2 days, or 3 if treated deeply. You may see dots of blood. Numbing cream wears off in hours.
step-t0-do = <b>Do:</b> Hands off. Shade and a wide hat: sun harms your skin more now. Use only what we gave you; it goes deep through tiny channels. Clean pillowcase tonight. Many people do usual tasks today or tomorrow.
step-t0-dont = <b>Avoid:</b> make-up, sunscreen, retinol, acids, scrubs, benzoyl peroxide, gym, pool, sauna.
step-t0-alarm = Infection and scars are rare but can happen. Hives all over, a fit, blue lips or a racing heart: get help now.

## Day 0, 4 hours later

step-h4-now = Skin may be at its hottest and reddest now. If it bleeds, press gently with clean gauze for 20 minutes.
step-h4-expect = The numbness should be gone, so skin may sting or feel sore. It may be hot, a bit swollen and at its reddest, like sunburn. Redness is harder to see on brown and black skin. Dots of blood should be dry by now.
step-h4-do = <b>Do:</b> Drink water. If we agreed to it, hold a cool, clean cloth on the skin for 10 minutes. If it bleeds, press gently with clean gauze for 20 minutes.
step-h4-dont = <b>Avoid:</b> scrubbing, shaving, hot showers and ice on bare skin.
step-h4-alarm = Tell us at once if it still bleeds after that, pain is 7 to 10, or an eye swells shut. Ringing ears, a metal taste or a racing heart: get help now.
step-h4-ask = How does your skin feel now?

## Day 0, evening

step-eve0-now = Tonight: wash with clean fingers, pat dry, and sleep face up with your head raised.
step-eve0-expect = Tonight your skin may still feel tight and look pink or red.
step-eve0-do = <b>Do:</b> Wash with clean fingers and lukewarm water, or the gentle cleanser we gave you. Pat dry. Plain hyaluronic acid or a bland cream can keep skin moist. Use them only if we gave them or agreed. Drink water. Sleep face up, head raised, on a clean pillowcase.
step-eve0-dont = <b>Avoid:</b> vitamin C, retinol, acids, scrubs, benzoyl peroxide, perfume and toner with alcohol. They go deep through tiny channels. Drink no alcohol for 1 day, better 2.
step-eve0-alarm = Tell us at once if bleeding does not stop, pain is 7 to 10, or an eye swells shut.
step-eve0-short =
    <b>Tonight:</b> Wash with clean fingers and lukewarm water. Pat dry. Sleep face up, head raised.
    Use only products we gave you or agreed to. No alcohol to drink for 1 day, better 2.

## Day 1

step-d1-now = Hat and shade. Sunscreen after 1 full day. Wash gently, moisturise often, and wear no make-up yet.
step-d1-expect = Skin may feel tight or a bit sore. It may look red and a bit swollen, like mild sunburn, eyelids too. Most settles by tomorrow, or in 3 days if treated deeply.
step-d1-do = <b>Do:</b> Hat. After 1 full day, broad-spectrum mineral sunscreen, SPF 30 or more (better 50), often. Wash gently twice. Moisturise 3 times or more. Drink water.
step-d1-dont = <b>Avoid:</b> direct sun, as skin is sensitive. No make-up until day 2, sweating until day 3, heat, pool or sauna until day 5. No vitamin C, retinol, acids, scrubs or benzoyl peroxide; they go deep through tiny channels. Don't pick or scratch.
step-d1-ask = How is your skin today? Better than yesterday?

## Day 2

step-d2-now = Gentle washing, moisturiser, sunscreen and shade. After 2 full days, make-up is fine if skin is closed and calm.
step-d2-expect = After a light treatment most redness and swelling are gone by now. After a deep one, allow 1 more day. Dryness, tiny dark specks or a rough feel often pass within a few days.
step-d2-do = <b>Do:</b> Go on with gentle washing, moisturiser, sunscreen and shade. After 2 full days, make-up is fine if skin is closed and calm. Use clean fingers or a new, washed brush.
step-d2-dont = <b>Avoid:</b> rubbing, scratching and picking. No sport until day 3, no heat, pool or sauna until day 5. No acids, retinol, scrubs, shaving or waxing until day 7.
step-d2-ask = Compared with yesterday, how is your skin? New pain or swelling, or redness that is not fading?

## Day 3

step-d3-now = Moisturise often and do not pick at flakes. After 3 full days, light sport is fine again.
step-d3-expect = The surface of your skin is mostly closed. Dry, itchy or flaky skin is common and often passes within a few days. Redness and swelling should be clearly fading.
step-d3-do = <b>Do:</b> After 3 full days, light sport is fine again. Keep your skin care gentle: moisturiser often, sunscreen every morning. Drink water. Stay out of direct sun, as skin is still sensitive.
step-d3-dont = <b>Avoid:</b> retinol, acids, scrubs, benzoyl peroxide and vitamin C. No heat, pool or sauna until day 5. Don't scratch or pick at flakes.
step-d3-ask = Compared with yesterday, how is your skin? Any flaking, itch, scaly bumps, anything worse?

## Day 5

step-d5-now = If the skin is closed and calm, pool, sea and sauna are fine again. Sunscreen every day.
step-d5-expect = Skin is nearly back to usual. You may have a few flakes, dry patches, pimples or tiny white bumps.
step-d5-do = <b>Do:</b> If the skin is closed and calm, you may go back to the pool, the sea and the sauna. Wear sunscreen every day and put it on again after swimming.
step-d5-dont = <b>Avoid:</b> retinol, acids, scrubs, benzoyl peroxide, vitamin C, shaving and waxing until day 7. Don't pick or squeeze spots.
step-d5-ask = Is your skin back to usual? Tell us about a cold sore, or a bruise, redness or swelling that is still clear to see.

## Day 7

step-d7-now = If the skin is calm, restart vitamin C and mild products, one at a time. Stay careful with direct sun.
step-d7-expect = The first effects are over for most people. A bruise or a few spots can take up to 10 days. The result builds slowly, so give it time. A mark or scar can weigh on you: if so, talk to us.
step-d7-do = <b>Do:</b> If the skin is calm, restart vitamin C, mild acids and mild retinol, one at a time. If pregnant or nursing, ask us first. Wear sunscreen. Stay careful with direct sun for 3 more weeks, as your skin is still sensitive.
step-d7-dont = <b>Avoid:</b> starting all at once, tanning and sunbeds. Strong products wait until day 14, a prescribed retinol cream until we say so.
step-d7-ask = Do you see redness, dark or pale patches, lumps or lines?

## Day 14

step-d14-now = Go back to your usual skin care, with sunscreen every day. Book your follow-up visit with us.
step-d14-expect = For most people, skin now looks and feels as before, perhaps a little fresher, perhaps not yet. Change is slow: it may start within a few weeks and go on for months, so be patient.
step-d14-do = <b>Do:</b> Go back to your usual skin care, with sunscreen every day. A prescribed retinol cream: ask us first. Book your follow-up visit with us. A series of sessions works best, at least 4 weeks apart, so that skin can heal.
step-d14-dont = <b>Avoid:</b> sunbathing and sunbeds.
step-d14-ask = How is your skin? You can send a photo if you like.

## Day 28

step-d28-now = About now you may start to see a change, and it can go on for months. Sunscreen every day.
step-d28-expect = About now you may start to see a change, and it can go on for months. How much depends on age, habits, genes, skin type and what was treated.
step-d28-do = <b>Do:</b> Come back for your follow-up visit. A series works best, often of 3 to 6 sessions. They are 4 to 6 weeks apart so that skin can heal; we set yours. Wear sunscreen every day.
step-d28-dont = <b>Avoid:</b> an earlier session. With a cold sore, sunburn or a skin infection, or after using retinol, call us before you come. Tell us about a new medicine or a pregnancy.
step-d28-ask = Any raised, thick or growing scar, lump or patch?

## The next session of the course, when the clinic's interval is over

step-next-now = You can book your next session now, if we planned one.
step-next-expect = Your skin has had the time to heal that we plan between sessions. A series works best.
step-next-do = <b>Do:</b> Book it with us. Tell us about a new medicine or a pregnancy. Wear sunscreen every day.
step-next-dont = <b>Avoid:</b> coming with a cold sore, sunburn or a skin infection, or after using retinol. Call us first.
step-next-short = <b>Next session:</b> you can book it now, if we planned one.

## Month 3

step-m3-now = Take a photo in the same light as your first one. Look for small, real changes.
step-m3-expect = Many people see the most change 3 to 6 months after the last session. It differs with age, habits, genes, skin type and what was treated.
step-m3-do = <b>Do:</b> Take a photo in the same light as your first one. Ask us if a session now and then would help to keep the result. Wear sunscreen every day.
step-m3-dont = <b>Avoid:</b> hoping for perfect skin. Look for small, real changes. If marks or scars still weigh on you, talk to us.
step-m3-ask = Any mark, lump or thick scar?

## Symptoms: the button, the question, and the three answers where they have their own

symptom-redness = Redness
symptom-redness-ask = Does your skin feel warmer, or look redder, pinker or darker than usual? Redness may be harder to see on brown and black skin. How much?
symptom-swelling = Swelling
symptom-swelling-ask = Is the treated skin puffy or swollen? How much?
symptom-bleeding = Bleeding
symptom-bleeding-ask = Is the treated skin bleeding? If blood spurts or soaks a cloth, get help now.
symptom-bleeding-mild = Dots that dry
symptom-bleeding-moderate = Spots on a tissue now and then
symptom-bleeding-severe = Goes on after pressing 20 minutes
symptom-bruising = Bruise
symptom-bruising-ask = Do you have a bruise? How big or sore is it?
symptom-pain = Pain
symptom-pain-ask = How much does it hurt? 0 is no pain, 10 is the worst you can think of.
symptom-itch = Itching
symptom-itch-ask = Does the treated skin itch? How much?
symptom-dry_flaking = Dry or flaking
symptom-dry_flaking-ask = Is your skin dry, tight or flaking? How much?
symptom-clear_fluid = Clear wetness
symptom-clear_fluid-ask = Is clear or pink fluid coming out of the skin? How much? Cloudy, yellow or smelly: choose "Pus or crust".
symptom-blisters = Blisters
symptom-blisters-ask = Do you have blisters? For blisters on the lip, choose "Cold sore or tingling". How many?
symptom-blisters-mild = 1 or 2 small ones
symptom-blisters-moderate = Several
symptom-blisters-severe = Large, raw, or in mouth or eyes
symptom-pus = Pus or crust
symptom-pus-ask = Do you see pus, cloudy or smelly fluid, or yellow crust? How much?
symptom-spreading = Spreading or hot
symptom-spreading-ask = Is redness, heat, hardness or swelling spreading? Choose the last answer too for skin that turns purple, black or grey.
symptom-spreading-mild = A little past the treated edge
symptom-spreading-moderate = Clearly bigger than yesterday
symptom-spreading-severe = Fast, dark, or extreme pain
symptom-fever = Fever or chills
symptom-fever-ask = Do you feel feverish, shivery or as if you had flu? Take your temperature if you can. No thermometer and you only feel hot: choose the first answer. With fast breathing, confusion, fainting or blotchy skin, choose the last.
symptom-fever-mild = Hot, or up to 37.9 °C (100.3 °F)
symptom-fever-moderate = 38 to 38.9 °C (100.4 to 102.1 °F)
symptom-fever-severe = 39 °C (102.2 °F) or more, shaking
symptom-glands = Lumps in the neck
symptom-glands-ask = Do you have sore lumps under the jaw or in the neck? How bad is it?
symptom-pigment = Dark or pale patch
symptom-pigment-ask = Are there patches darker or paler than your own skin? They can look brown, grey or purple. If a patch hurts and is white, grey, blue or black, call the emergency number now.
symptom-pigment-mild = Slight
symptom-pigment-moderate = A clear patch
symptom-pigment-severe = Large or changing fast
symptom-cold_sore = Cold sore, tingle
symptom-cold_sore-ask = Do you have a cold sore, or a spot that tingles or burns at the lip or nose?
symptom-cold_sore-mild = Tingling or one sore
symptom-cold_sore-moderate = A group of sores
symptom-cold_sore-severe = Spreading, near an eye, or fever
symptom-hives = Rash or hives
symptom-hives-ask = Do you have itchy raised welts or a new rash? Where is it?
symptom-hives-mild = A few, on treated skin only
symptom-hives-moderate = Many, or on other skin too
symptom-hives-severe = All over, or coming fast
symptom-breathing = Trouble breathing
symptom-breathing-ask = Is it hard to breathe or swallow? Do you have a wheeze, a tight throat, or swollen lips, tongue or throat?
symptom-faint = Fainting, confusion
symptom-faint-ask = Have you fainted, or do you feel very dizzy, confused, cold or clammy? How bad is it?
symptom-numbing_tox = Ringing, metal taste
symptom-numbing_tox-ask = Do your ears ring, or do you have a metal taste or a numb mouth? Any twitching, a fit, blue or grey lips, or a racing or uneven heartbeat?
symptom-eye = Eye trouble
symptom-eye-ask = Is an eye sore or red, or has your sight changed? Choose the last answer too if it hurts a lot or light hurts.
symptom-eye-mild = Watery or gritty
symptom-eye-moderate = Red, sore or sticky
symptom-eye-severe = Sight has changed, or eye swollen shut
symptom-spots = Pimples or spots
symptom-spots-ask = Do you have pimples or tiny white bumps? How many?
symptom-scar_lines = Lines, dots, scar
symptom-scar_lines-ask = Do you see marks in lines or dots, dents, or a raised or thick scar?
symptom-scar_lines-mild = Faint dots or lines
symptom-scar_lines-moderate = Clear lines or dents
symptom-scar_lines-severe = Raised, growing or painful
symptom-lumps = Firm, itchy bumps
symptom-lumps-ask = Do you have firm bumps, or itchy, scaly patches? They may look red, purple or brown. How much?
symptom-rf_burn = Burn or grid marks
symptom-rf_burn-ask = Is there a burn, a grid of marks, or skin turning white or dark? How bad is it?
symptom-rf_nerve = Numb or weak face
symptom-rf_nerve-ask = Is part of your face numb, weak or drooping? How bad is it?
symptom-rf_dent = Hollow or dent
symptom-rf_dent-ask = Is there a new hollow or dent? How much?
symptom-mood = Very low mood
symptom-mood-ask = Do you feel very low, or unable to cope, or do you think of hurting yourself? How bad is it?
symptom-worried = Something else
symptom-worried-ask = How much does it worry you?

## The symptom menu

menu-breathing = Breathing or swollen face
menu-faint = Faint or confused
menu-eyes = My eyes
menu-fever = Fever or chills
menu-pus = Pus, yellow crust, wetness
menu-spreading = Spreading or hot skin
menu-blisters = Blisters
menu-cold_sore = Cold sore or tingling
menu-rash = Rash or hives
menu-pain = Pain
menu-bleeding = Bleeding or bruise
menu-redness = Redness
menu-swelling = Swelling
menu-itch = Itchy, dry or flaking
menu-marks = Patches, marks, spots, lumps
menu-other = Something else

## Self-care for each row of triage.csv. The level never depends on these words.

reply-redness = Many people have this in the first days. Keep the skin cool and use a bland moisturiser. Use no other products. Stay out of the sun. If it gets worse or spreads, tell us.
reply-redness-2 = Redness should be fading by now. Keep the skin cool, use a bland moisturiser and stay out of the sun. If it stops fading or gets worse, tell us.
reply-redness-3 = A little redness can still show now, as long as it is fading. Use a bland moisturiser and stay out of the sun. If it stops fading or gets worse, tell us today.
reply-redness-4 = Your clinic wants to look at this. A photo in daylight helps. Use only a bland moisturiser and stay out of the sun. If it gets worse, tell us today.
reply-swelling = Many people are puffy on the first day. Keep your head raised at night. A cool, clean cloth can help. If it grows, or closes an eye, tell us at once.
reply-swelling-2 = Swelling should be going down by now. Keep your head raised at night. A cool, clean cloth can help. If it grows again, tell us today.
reply-swelling-3 = Your clinic wants to look at this. Keep your head raised at night and leave the skin alone. If it grows or gets painful, tell us at once.
reply-bleeding = Small dots of blood are common in the first hours. Press gently with clean gauze for 20 minutes without lifting it. If it still bleeds after that, tell us at once.
reply-bleeding-2 = Press gently with clean gauze for 20 minutes without lifting it. Do not rub. If it still bleeds after that, or starts again, tell us at once.
reply-bleeding-3 = Press gently with clean gauze for 20 minutes without lifting it. If it keeps starting again, your clinic wants to see it the same day. If it soaks a cloth, get help now.
reply-bruising = Some people get a bruise. Leave it alone. Most fade in 7 to 10 days. If it grows or hurts more, tell us.
reply-bruising-2 = The bruise should be turning yellow and fading. Leave it alone. If it is not fading, grows or hurts more, tell us.
reply-bruising-3 = Your clinic wants to look at this. Leave the bruise alone. If it grows or hurts more, tell us today.
reply-pain = Skin often feels sore when the numbing cream wears off. A cool, clean cloth can help. Ask us before you take a tablet for it. If it gets worse, tell us.
reply-pain-2 = Soreness should ease day by day, not grow. A cool, clean cloth can help. Ask us before you take a tablet for it. If it gets worse, tell us today.
reply-pain-3 = New or growing pain at this stage can mean a problem. Your clinic wants to know about it. Leave the skin alone. If it gets worse, tell us at once.
reply-itch = Healing skin often itches. Use the moisturiser we agreed to and keep cool. Do not scratch. If a rash comes or it gets worse, tell us.
reply-itch-2 = Your clinic wants to look at this. Use only a bland moisturiser and do not scratch. If bumps come or it gets worse, tell us today.
reply-dry_flaking = Many people have dry, flaky skin now. Use your moisturiser often. Do not scrub, and let flakes fall by themselves. If the skin cracks or it gets worse, tell us.
reply-dry_flaking-2 = Your clinic will advise you on this. Until then use only a bland moisturiser, and no scrubs. If the skin cracks or it gets worse, tell us.
reply-clear_fluid = A little clear or pink wetness can come on the first day. Clean your hands and pat the skin dry. If it goes on or turns cloudy, tell us today.
reply-clear_fluid-2 = Your clinic wants to look at this. Clean your hands and pat the skin dry. If it turns cloudy, yellow or smelly, tell us at once.
reply-blisters = Your clinic wants to see this today. Do not pop the blisters, and send a photo. If they spread, or reach the mouth or eyes, get help now.
reply-pus = Your clinic wants to see this today. Keep the skin clean and do not squeeze. Wash your hands after touching it. If you get a fever or feel very ill, get help now.
reply-spreading = Your clinic wants to see this now. Draw along the edge with a pen and note the time. If it passes the line fast, or you get a fever, get help now.
reply-fever = Your clinic wants to hear from you now. Take your temperature and note it with the time. If you shake, breathe fast, feel confused or faint, get help now.
reply-glands = Sore lumps in the neck often settle, but your clinic should know. If they grow, or you get a fever, tell us today.
reply-glands-2 = Your clinic wants to look at this. If the lumps grow, or you get a fever, tell us at once.
reply-pigment = Keep the sun off with shade, a hat and the sunscreen we agreed to. Use no bleaching cream. If the patch grows or changes, tell us. If it hurts, tell us at once.
reply-pigment-2 = Your clinic wants to look at this. Such patches can take months to fade. Keep the sun off and use no bleaching cream. If it grows, changes or hurts, tell us today.
reply-cold_sore = Your clinic wants to know now, as early care works best. Do not touch it, kiss or share cups and towels. If it spreads or comes near an eye, tell us at once.
reply-hives = Rinse off any new product with water and use nothing else. Stay with someone and watch your breathing. If you breathe badly or your face swells, get help now.
reply-breathing = Use your own adrenaline pen if you were given one. Lie flat, or sit up if that helps you breathe. Do not stay alone. If it gets worse, call again.
reply-faint = Lie down and raise your legs. Do not stay alone and do not drive. If you faint, or do not feel better at once, get help now.
reply-numbing_tox = Wash the cream off with water. Do not stay alone and do not drive. If it gets worse, call again.
reply-eye = If a product got in, rinse with clean water for some minutes. Wear no contact lenses and do not rub. If your sight changes or light hurts, get help now.
reply-spots = A few pimples or tiny white bumps can come. Do not squeeze them. Use no acne acids before day 7. If they hurt, fill with pus or get worse, tell us.
reply-spots-2 = Your clinic will advise you on this. Do not squeeze them. If they hurt, fill with pus or get worse, tell us today.
reply-scar_lines = Keep the sun off these marks. A photo in daylight helps to compare. If they get clearer, rise or hurt, tell us.
reply-scar_lines-2 = Your clinic wants to look at this; an early look helps. Keep the sun off and send a photo in daylight. If it rises, grows or hurts, tell us today.
reply-lumps = Your clinic wants to look at this. Stop your own products on it and send a photo. If the bumps grow, itch more or hurt, tell us today.
reply-lumps-2 = Your clinic wants to see this. It can start days or weeks after a session. Stop all products on it. If it grows, itches more or hurts, tell us at once.
reply-rf_burn = If it is fresh, cool it under running water for 20 minutes. Your clinic wants to see it now. If it spreads or turns black, get help now.
reply-rf_nerve = Your clinic wants to see this today. If your face droops suddenly, get help now.
reply-rf_dent = Your clinic wants to look at this. Leave it alone and send a photo in daylight. If it gets deeper or hurts, tell us today.
reply-mood = You matter, and you do not have to go through this alone. Be with someone you trust. Call a crisis line now if you can. If you might hurt yourself, get help now.
reply-worried = A person at your clinic will read this. You can add words or a photo. If it gets worse, tell us again at once.

## Risk questions

risk-isotretinoin_6m = Isotretinoin is a pill for acne (Roaccutane, Accutane). Did you take it in the last 6 months, or do you take it now?
risk-isotretinoin_6m-label = Isotretinoin
risk-keloid = Have you ever had a thick or growing scar?
risk-keloid-label = Thick scars
risk-hsv = Have you ever had a cold sore?
risk-hsv-label = Cold sores
risk-diabetes = Do you have diabetes?
risk-diabetes-label = Diabetes
risk-immuno = Is your immune system weak? For example from steroids, chemo, a transplant or HIV.
risk-immuno-label = Weak immunity
risk-anticoag = Do you take a blood thinner, or do you bleed easily?
risk-anticoag-label = Blood thinner
risk-pregnant = Are you pregnant or breastfeeding?
risk-pregnant-label = Pregnant, nursing
risk-active_skin = Is there acne, eczema or psoriasis on the treated skin? Or rosacea, or an infection?
risk-active_skin-label = Skin trouble there
risk-dark_skin = Is your skin brown or black, or does it tan easily and rarely burn?
risk-dark_skin-label = Brown/black skin
risk-metal_allergy = Do you have an allergy to a metal, for example nickel?
risk-metal_allergy-label = Metal allergy
risk-anaesthetic_allergy = Did a numbing cream ever make you ill? Or do you have any severe allergy?
risk-anaesthetic_allergy-label = Severe allergy
risk-rf_device = Was this a session with radio waves (RF)? Staff answer this one.
risk-rf_device-label = RF device
risk-under_18 = Are you under 18?
risk-under_18-label = Under 18

## About the treatment, shown when a patient joins

enrol-about = Fine needles make tiny, controlled holes in the skin. As they heal, skin makes new collagen and elastin. A trained clinician checks that it suits you, and can adapt the plan to you. Expect a slow, partial change.

## Questions people ask

faq-what = Fine needles make tiny holes in the skin, in a controlled way. As they heal, skin makes new collagen and elastin. Nothing is cut or taken out. The plain kind uses no heat and no chemicals. The kind with radio waves (RF) does use heat.
faq-names = It has other names too: micro-needling, skin needling, microneedle therapy and collagen induction therapy. All of these names mean the same thing.
faq-session = First the skin is cleaned and numbed with a cream. A session takes about 30 to 60 minutes. It depends on the area.
faq-who = See a trained clinician first. They check that it suits you and make a plan for you. Choose a clinic you can trust, with trained people and clean, single-use needles.
faq-combine = It can go together with other treatments. Ask your clinic first: they decide what and when.
faq-one_session = Some people see a change after one session, but many do not. Most need a series.
faq-scars = It may improve how scars look, also scars from surgery. Scars do not vanish, and no one can tell how much yours will change.

## Answers by day: faq-TOPIC is the first answer, -2 and -3 the later ones (their hours: answers in protocol.yaml).
## -label is the button, -words what people may type for it.

faq-what-label = What is it?
faq-what-words = what is microneedling, how does it work, needles, collagen
faq-names-label = Other names
faq-names-words = name, names, called, dermapen, skin needling, collagen induction
faq-session-label = A session
faq-session-words = how long, session takes, what happens, duration
faq-who-label = Who does it?
faq-who-words = who, trained, safe clinic, practitioner
faq-combine-label = Other treatments
faq-combine-words = combine, laser, botox, filler, peel, other treatment
faq-one_session-label = Is one enough?
faq-one_session-words = one session, enough, how many sessions
faq-scars-label = And scars?
faq-scars-words = scar, scars, stretch marks
faq-makeup = Not yet. Wear no make-up for 2 full days after the session: the skin is still open.
faq-makeup-2 = Yes, if your skin is closed and calm. Use clean fingers or a new, washed brush.
faq-makeup-label = Make-up
faq-makeup-words = make-up, makeup, make up, foundation, concealer, powder, mascara, lipstick, cosmetics
faq-sunscreen = Not in the first 24 hours: put nothing on the skin but what we gave you. Stay in the shade and wear a wide hat.
faq-sunscreen-2 = Yes, every day. Take a broad-spectrum mineral one, SPF 30 or more, better 50, and put it on often.
faq-sunscreen-label = Sunscreen
faq-sunscreen-words = sunscreen, sun cream, suncream, spf, sunblock
faq-sun = Stay out of direct sun for 3 full days. Shade and a wide hat: sun harms your skin more now.
faq-sun-2 = Stay careful with direct sun until 4 weeks after the session: shade, a hat, sunscreen. No tanning and no sunbeds.
faq-sun-3 = Wear sunscreen every day. No sunbathing and no sunbeds.
faq-sun-label = Sun
faq-sun-words = sun, sunbathe, tan, tanning, beach, sunbed, outside
faq-sport = Not yet. No sport and no sweating for 3 full days after the session.
faq-sport-2 = Light sport is fine again. Start gently, and stop if the skin stings or gets hot.
faq-sport-label = Sport
faq-sport-words = sport, gym, exercise, run, running, training, workout, sweat, yoga
faq-pool = Not yet. No pool, sea, sauna, steam or hot tub until day 5.
faq-pool-2 = Yes, if your skin is closed and calm. Put sunscreen on again after swimming.
faq-pool-label = Pool, sea, sauna
faq-pool-words = pool, swim, swimming, sea, sauna, steam, hot tub, jacuzzi, spa
faq-wash = From the first evening on, wash with clean fingers and lukewarm water, or the gentle cleanser we gave you. Pat dry. No scrubs, and no hot shower on the first day.
faq-wash-label = Washing
faq-wash-words = wash, washing, shower, clean, cleanser, water, bath, hair
faq-cream = Use only what we gave you or agreed to. Other products go deep through the tiny channels in your skin.
faq-cream-2 = Use a gentle moisturiser, 3 times a day or more. Still no retinol, acids, scrubs, benzoyl peroxide or vitamin C until day 7.
faq-cream-3 = Your gentle moisturiser is fine. Bring other products back one at a time, if the skin is calm.
faq-cream-label = Creams
faq-cream-words = cream, moisturiser, moisturizer, serum, hyaluronic, lotion, products, skin care
faq-actives = Not yet. No retinol, acids, scrubs or benzoyl peroxide until day 7, and then only if the skin is calm.
faq-actives-2 = If your skin is calm: mild acids and mild retinol, one at a time. If pregnant or nursing, ask us first. Strong products wait until day 14, a prescribed retinol cream until we say so.
faq-actives-3 = You can go back to your usual skin care. A prescribed retinol cream: ask us first.
faq-actives-label = Retinol, acids
faq-actives-words = retinol, retinoid, acid, acids, aha, bha, scrub, peeling, benzoyl
faq-vitaminc = Not yet. No vitamin C of your own on the skin until day 7.
faq-vitaminc-2 = If your skin is calm, you can restart vitamin C. Bring products back one at a time.
faq-vitaminc-label = Vitamin C
faq-vitaminc-words = vitamin c, vitamin, vit c
faq-alcohol = Drink no alcohol for 1 day after the session, better 2.
faq-alcohol-2 = The first day is over. Better wait until 2 full days are over.
faq-alcohol-3 = The 2 days are over: your plan asks for no more waiting.
faq-alcohol-label = Alcohol
faq-alcohol-words = alcohol, wine, beer, drink, drinks, party
faq-shaving = Not yet. No shaving, waxing, self-tan or peel on the treated skin until day 7.
faq-shaving-2 = Yes, if your skin is closed and calm.
faq-shaving-label = Shaving, waxing
faq-shaving-words = shave, shaving, wax, waxing, beard, epilate, self-tan
faq-tablets = Ask us before you take a tablet for it. Never stop a medicine that was prescribed to you.
faq-tablets-label = Tablets
faq-tablets-words = tablet, tablets, pill, pills, painkiller, medicine, medication
faq-flakes = Dry, itchy or flaky skin is common in the first week. Moisturise often, do not scrub, and let flakes fall by themselves.
faq-flakes-2 = Most people have no more flakes by now. Use only a bland moisturiser and no scrubs, and tell us.
faq-flakes-label = Flakes, dryness
faq-flakes-words = flake, flakes, flaking, peel, peeling off, dry, dryness, crusts fall
faq-next = Sessions are at least 4 weeks apart, so that skin can heal. A course often has 3 to 6. We set yours.
faq-next-label = Next session
faq-next-words = next session, next appointment, again, when can i come, book
faq-result = First changes may show within a few weeks and go on for months. How much differs from person to person, so be patient.
faq-result-label = When do I see it?
faq-result-words = result, results, see a change, when will i see, improvement, difference
