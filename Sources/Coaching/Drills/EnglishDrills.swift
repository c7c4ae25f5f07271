/// What clients say in English, and one answer to each. The form is told in `DrillBook`.
enum EnglishDrills {
  static let text = #"""
    # money-ask
    < About the money, can we park that for now?
    > The balance is $1,200, due on the 30th. Can you send it by bank transfer?
    < Your invoice is somewhere in the pile, I'm sure of it.
    > It's invoice 118, for £860. I'm resending it this morning, for payment on Friday.
    < We're net sixty here. Always have been.
    > The signed quote says thirty days, so the $2,400 was due on November 15. When will the transfer go out?
    < Come on, it's pocket change. You'll live.
    > It's $340. I expect it on Thursday.
    < We pay our people when our people pay us, you know how it is.
    > The $1,750 is due on December 5. Please confirm the transfer by Wednesday.
    < Huh, I thought Dana took care of that one.
    > Nothing had come in by the 20th. Please ask Dana to send the $980 tomorrow.
    < Cash is tight right now. Could we spread it out somehow?
    > Two payments of $600: one on December 1, one on January 4.
    < I'll sign today, and we'll sort out the deposit down the line.
    > The deposit is $720. I start on Monday, once it's in.
    < Remind me, what do I owe you again?
    > You owe £1,430 since November 12. Please pay it by Friday.
    < Accounts only runs payments once a month. Out of my hands.
    > Then please put my $2,050 in the December 3 run.
    < There it is! I was waiting for you to bring up the invoice.
    > Here it is: $1,100, payable on Tuesday.
    < You'll get paid when the site goes live. Deal?
    > The remaining $1,500 is due on delivery, the 28th. The launch comes after that.
    < Wow, somebody's in a hurry. Rent due?
    > The $890 has been overdue since the 10th. I need it by Wednesday.
    < We've had such a nice working relationship, let's not spoil it over money.
    > The work is done and $2,300 is open. Can you pay it on Thursday?
    < The cheque's in the post. Probably.
    > Please send the £460 by transfer before the 25th, and I'll tear up the cheque.

    # no-excuse
    < Could you squeeze in one more page? It's five minutes for you.
    > No, that page isn't in the quote. I can price it at $180.
    < You're around Sunday, right? We'd hop on a quick call.
    > I don't work on Sundays. Monday at 9 works.
    < Do me a mate's rate, yeah?
    > No, my day rate is £450.
    < My cousin says a logo always comes with a website.
    > The logo is not included in this quote.
    < Send over the source files, would you? They're mine anyway.
    > No, the source files are not included. I can license them for $300.
    < I need it tonight. I know you'll come through.
    > Not tonight, no. You'll have it on Wednesday at noon.
    < Do the work first, and if I love it, I'll pay.
    > I don't start without a deposit.
    < Let's keep this one off the books, okay?
    > No, I invoice everything I do.
    < You'll join Friday's all-hands, won't you? It's only three hours.
    > I won't join that meeting. Send me your questions on Thursday.
    < I've cc'd you on everything, so you can keep an eye on it over the weekend.
    > I don't read messages at weekends. I reply on Monday.
    < One more round, number eight, and then I swear we're done.
    > No, the quote has three rounds and we've used them.
    < You write so well. Could you redo our copy while you're at it?
    > Thank you. I don't write copy.
    < Everybody else does it for free. What's the issue?
    > I don't do it for free. The price stays at $950.
    < Give me your personal cell, it'll be easier for everyone.
    > I don't give out that number. The office line is open from 9 to 6.
    < So we're renewing for next year, same terms?
    > No, I'm not renewing this contract.

    # observation
    < You people are always late. Unbelievable.
    > The texts came in on the 14th. Delivery moved from the 10th to the 21st.
    < We never got your mock-up, by the way.
    > The mock-up went out on November 3 at 4 pm. I'm sending it again now.
    < So, I changed my mind about the colour again. Oops.
    > That's the fifth change since the 2nd. The quote has two.
    < It's like nobody over there listens.
    > Your message on Tuesday says "blue background". What would you like to see?
    < Yeah, I didn't reply. I do have a company to run.
    > I wrote on the 4th, the 9th and the 13th. With no reply, the plan moves by ten days.
    < You left us high and dry at the trade show!
    > The show opened on the 18th, and the printer had the files on the 12th.
    < I showed it to my wife and she says it's ugly.
    > On the 6th you picked this one out of three. What bothers you about it today?
    < Come on, this bill is padded.
    > The bill has 12 hours at $55. The quote had 14.
    < Did I say Friday for the payment? Doesn't ring a bell.
    > Friday the 20th is in your message. Today is the 24th and the account shows no payment.
    < I sent you the photos as I found them. I figured you'd cope.
    > I have 40 photos in nine messages, sent from the 1st to the 8th. Sorting them takes two hours.
    < Where were you yesterday? I called all day!
    > I have one missed call, at 6:40 pm. I can talk now.
    < This isn't what we said. At all.
    > The minutes of October 5 list four pages. Four are delivered.
    < I had another guy poke around in your files. Hope that's cool.
    > Since Monday three pages have been down. I can restore them in one day.
    < Oh no, the meeting! Went clean out of my head.
    > I waited for 45 minutes this morning. I can do Thursday at 10.
    < You told me this would be easy.
    > On the 12th I listed three steps, and two are done. Which one feels hard?

    # fogging
    < You're pretty expensive for what this is.
    > That may be, and my rate stays at $600.
    < My kid could knock this out in an evening.
    > Perhaps. I'm keeping the price on the quote.
    < You're kind of new at this, aren't you?
    > You may think so. The plan stays as it is.
    < It's bland. Looks like a student did it.
    > There is some truth in that, it's plain. I'm keeping this version for Friday.
    < The last guy answered emails at midnight.
    > I hear that he did. I stay reachable from 9 to 6.
    < Must be nice, working in your pyjamas.
    > Could be. Delivery is still on Tuesday.
    < I can't follow a word you say. It's all gibberish.
    > That's possible. I'm keeping our call tomorrow at 2 pm.
    < For this kind of money I expected better.
    > I hear that you expected better. The amount stays as quoted.
    < Touchy, for a contractor.
    > Maybe. I stick to what we signed.
    < It's not exactly a real job, is it?
    > You could see it that way. I charge $520 a day.
    < I was told you'd be rigid.
    > You may be right. The date stays the 28th.
    < A machine does this in ten seconds now.
    > True, a machine does part of it. My quote stays at $1,400.
    < You're lucky it's me. Anyone else would have fired you.
    > That's possible. I work until the 15th, as agreed.
    < A three-page contract? Who do you think you are, a bank?
    > Fair enough, it is long. I keep all three pages.
    < Aw, it's cute, your little business.
    > It's true that it is small. My terms stay the same.

    # deadline
    < I need the whole thing tomorrow morning. Doable?
    > I can have the home page ready on Thursday and the rest on Monday.
    < So, Friday then. Right?
    > You'll have it on Tuesday at noon.
    < It's dead simple, you can turn it around tonight.
    > I can send it on Wednesday, proofread.
    < The boss flies out Saturday and wants to see something before that.
    > I can show the mock-up on Thursday at 5 pm.
    < A week's plenty, isn't it? Let's say Monday.
    > Monday is too short. I can deliver on December 12.
    < I've been waiting for this for weeks. I need it yesterday.
    > Your request came in today. I start tomorrow and you will have it on the 4th.
    < We launch December 1, end of story.
    > I can have the shop ready by then. The blog follows on December 11.
    < You're fast! I get you the copy Thursday, you ship Thursday night.
    > Copy on Thursday, delivery on Tuesday: I can do that.
    < I've already told my client it'll be done by the 20th.
    > I can deliver on the 27th, and show a first version before that.
    < Can you come back to me within the hour with a full quote?
    > I'll send the quote on Friday before 6 pm.
    < Three teeny edits, for this afternoon, okay?
    > I can take them tomorrow at 10 and you'll have them at noon.
    < Could we pull delivery in? The 30th is no good, make it the 23rd.
    > The earliest is the 26th, if the photos come in on Tuesday.
    < My printer closes at four today, hurry!
    > The file can be there tomorrow at 9. I suggest you warn the printer.
    < Just say yes so we can move on: Wednesday?
    > I'm checking my calendar. I can give you a date tomorrow at 11.
    < While you're at it, do the French version too, by the weekend.
    > I can deliver the French version on the 8th.

    # trade
    < Knock ten percent off? We're regulars.
    > Yes, if you pay in full when you order.
    < We'd need it a week sooner. Can you swing that?
    > I can, provided your texts are here on Monday.
    < We're adding a page. That doesn't change the price, does it?
    > If we add a page, we drop the gallery, or the quote goes to $1,380.
    < Happy to sign, but no deposit.
    > I can bring the deposit down to 30% if the rest is paid on delivery.
    < Hand over the source files and we're square.
    > Yes to the source files, in exchange for $250.
    < Come over to our office, it's nicer in person.
    > I can come on Tuesday if the trip is billed at $80.
    < Three instalments. You're not a bank, I get it, but still.
    > Fine, three instalments, if the first one is in before I start.
    < One more round, for the road?
    > I can do a fourth round if you sign off on Friday.
    < Are you reachable this Saturday? It's our big sale.
    > Yes, from 9 to 12, in exchange for a 50% surcharge.
    < If I bring you two clients, what's in it for me?
    > If both sign before January, I take $100 off your next invoice.
    < I'll take the website, but throw in the hosting.
    > I can include the first year if you sign today.
    < All we've got is $800. Take it or leave it.
    > If the budget is $800, I do three pages instead of five.
    < Keep me a slot in January, we'll sign later.
    > I can hold January 11 in return for a $200 deposit.
    < Could you train my assistant? An hour, tops.
    > Yes, one hour at $70, if she brings her questions.
    < You do charity rates, surely. It's for a good cause.
    > I can take 5% off in return for your name on my client list.

    # closing
    < Right, I think that's everything…
    > Thank you for your time. I'll send the summary tonight and you confirm the transfer on Thursday.
    < Okay, okay. Let's do it that way.
    > So it's $600 on December 1. I'll email that today. Thank you for a clear answer.
    < I've got to run, I'm late for a meeting.
    > I'll send you two lines before noon, and you reply tomorrow. Thanks for taking the call.
    < I'll have to run this past my partner.
    > Thank you. I'll call you on Friday at 10 for the answer.
    < We'll keep in touch, yeah?
    > Let's make it a date: I'll call you on Tuesday at 9. Thanks for today.
    < Fine. Send your thing over and we'll see.
    > I'll send it tomorrow morning and call you on Monday. Thank you for hearing me out.
    < I'm disappointed, but I get it. So this is it.
    > I'll send you the files on the 30th. Thank you for two good years.
    < I'll sign, but I want to read it in peace first.
    > I'll email it today, and you return it signed by Friday. Thank you for your trust.
    < Bit of a tense call, that one.
    > Thank you for staying with it. I'll confirm it all in writing tonight, and we talk on Thursday.
    < Have you got what you need?
    > The photos are missing: you send them on Monday and I start on Tuesday. Thank you!
    < My bookkeeper's away. I'll leave her a note.
    > Thank you. She's back on the 2nd, so I'll call her on December 3.
    < We agree on the main points, so I'll let you go.
    > I'll send the main points today and you reply by Wednesday. Thank you.
    < I said yes. You're not going to make me sign something?
    > I'll send three lines tomorrow, and you reply "agreed". Thank you for that yes.
    < Goodbye then. No hard feelings, eh?
    > None at all, and thank you. I'll send the final account on Friday.
    < So what happens now?
    > I deliver on December 12, you approve by December 15. Thank you for your help.

    # listening
    < This isn't working. I'm really disappointed.
    > What disappoints you most?
    < I can't sleep, with the site going down like this.
    > If I understand correctly, it's the site going down that keeps you up.
    < My customers have been on the phone all day. It's hell.
    > Your customers have been on the phone all day. What are they telling you?
    < Do you have any idea what this is costing us?
    > Tell me what it's costing you.
    < I've felt like I'm talking to a wall for three weeks.
    > Three weeks is long. What did you need to hear from me?
    < You're all the same anyway.
    > What happened with the others?
    < Your slip-up made me look like a fool in front of my boss.
    > Tell me more about what happened with your boss.
    < I don't know. Something about this mock-up bugs me.
    > What do you notice first when you look at it?
    < We won't make the 15th. It's over.
    > If I understand correctly, the 15th is what worries you.
    < All you care about is your invoice.
    > What would you like to talk about first?
    < I keep paying and I see nothing.
    > Paying and seeing nothing, I hear that. What did you expect by now?
    < My wife's in hospital, so your schedule, frankly…
    > That must be very hard. What would help you this week?
    < Your tool is too complicated. Nobody uses it any more.
    > What is too complicated about the tool for them?
    < I'm in two minds about carrying on with you, to be honest.
    > Thank you for saying so. What makes you hesitate?
    < We were promised the moon, and what did we get?
    > What were you hoping to see by now?
    """#
}
