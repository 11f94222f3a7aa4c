package org.partnershipactions.notifications;

import java.util.List;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterCollected;
import org.partnershipactions.reviews.returns.AgencyReturns;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnMoved;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnsAsked;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnsDueSoon;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about progress returns: one to an agency for all of its actions. */
@Component
@MailIsOn
class ReturnMail {

	private static final String OWN_WORK = "/work?scope=team";

	private final ReturnReading returns;

	private final MailSubjects subjects;

	private final Recipients recipients;

	private final MailOutbox outbox;

	ReturnMail(ReturnReading returns, MailSubjects subjects, Recipients recipients, MailOutbox outbox) {
		this.returns = returns;
		this.subjects = subjects;
		this.recipients = recipients;
		this.outbox = outbox;
	}

	@MailListener
	void on(ReturnsAsked event) {
		Quarter quarter = Quarter.parse(event.quarter());
		String text = "Say how your agency's actions stood on %s, by %s. Each takes about two minutes; last quarter's answers stand beside it.\n\n%s"
			.formatted(MailSubjects.day(quarter.lastDay()), MailSubjects.day(event.due()),
					lines(of(event.partnership(), quarter, event.agency()).open()));
		this.outbox.write(new Letter(this.recipients.member(event.partnership(), event.agency()),
				about(event.partnership(), quarter), "Progress is asked for", text, OWN_WORK));
	}

	@MailListener
	void on(ReturnsDueSoon event) {
		Quarter quarter = Quarter.parse(event.quarter());
		String text = "The progress of these actions is still missing. It can be given until %s; after that day it counts as no return.\n\n%s"
			.formatted(MailSubjects.day(event.due()), lines(of(event.partnership(), quarter, event.agency()).open()));
		this.outbox.write(new Letter(this.recipients.member(event.partnership(), event.agency()),
				about(event.partnership(), quarter), "Progress is due soon", text, OWN_WORK));
	}

	/** Tells each agency that stayed silent, once the time is over. */
	@MailListener
	void on(QuarterCollected event) {
		Quarter quarter = Quarter.parse(event.quarter());
		byAgency(event.partnership(), quarter).stream()
			.filter((agency) -> !agency.missed().isEmpty())
			.forEach((agency) -> this.outbox.write(new Letter(
					this.recipients.coordinator(event.partnership(), agency.agency()),
					about(event.partnership(), quarter), "No return was given",
					"The deadline has passed and nothing was said of these actions. Tell the task groups at their reviews how they stand.\n\n"
							+ lines(agency.missed()),
					path(quarter))));
	}

	@MailListener
	void on(ReturnMoved event) {
		Subject action = this.subjects.progressReturn(event.key());
		this.outbox.write(
				Letter.task(this.recipients.member(action.partnership(), event.to()), action, "Progress is asked for",
						"Your agency answers for this action now, and owes its progress of the quarter that ended."));
	}

	private AgencyReturns of(String partnership, Quarter quarter, String agency) {
		return byAgency(partnership, quarter).stream()
			.filter((one) -> one.agency().equals(agency))
			.findFirst()
			.orElseGet(() -> new AgencyReturns(agency, List.of()));
	}

	private List<AgencyReturns> byAgency(String partnership, Quarter quarter) {
		return this.returns.byAgency(partnership, quarter);
	}

	private static Subject about(String partnership, Quarter quarter) {
		return new Subject(partnership, "quarter", quarter.toString(), quarter.words(), "Quarterly monitoring", null,
				path(quarter));
	}

	private static String path(Quarter quarter) {
		return "/quarters/%s/%d".formatted(quarter.year(), quarter.number());
	}

	private static String lines(List<ReturnView> returns) {
		return returns.stream().map((one) -> one.ref() + " " + one.title()).collect(Collectors.joining("\n"));
	}

}
