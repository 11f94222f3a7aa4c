package org.partnershipactions.intake.publicreport;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.ReportIntake;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.stereotype.Component;

/** Hands over what strangers send, each thing once and not too much from one address. */
@Component
class PublicSending {

	private final ReportIntake intake;

	private final SendingRate rate;

	private final SubmissionGuard submissions;

	private final PublicPartnership partnership;

	private final PublicTimeChecks times;

	PublicSending(ReportIntake intake, SendingRate rate, SubmissionGuard submissions, PublicPartnership partnership,
			PublicTimeChecks times) {
		this.intake = intake;
		this.rate = rate;
		this.submissions = submissions;
		this.partnership = partnership;
		this.times = times;
	}

	/**
	 * Counts what is sent with a key, unless it was sent just now.
	 * @return empty where it may be sent, else the moment from which it may be
	 */
	Optional<Instant> mustWait(String key, String kind, String address) {
		return this.submissions.answer(key).isPresent() ? Optional.empty() : this.rate.count(kind, address);
	}

	/** The same words are added to a report once, however often the button is pressed. */
	static String key(String secret, PublicAnswers typed) {
		String all = secret + " " + typed.text("text");
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

	SentReport send(PublicDraft draft) {
		String[] sent = this.submissions.answer(draft.id()).orElseGet(() -> {
			ReportReceipt received = this.intake.receive(of(draft));
			return this.submissions.remember(draft.id(), received.ref() + " " + received.followPath());
		}).split(" ");
		return new SentReport(draft.id(), sent[0], sent[1]);
	}

	void add(String secret, PublicAnswers typed) {
		this.submissions.once(key(secret, typed), () -> {
			this.intake.addTo(secret, typed.text("text"));
			return "";
		});
	}

	/** What stands in place of a ward that the reporter does not know. */
	private static final String NOT_KNOWN = "ward not known";

	NewReport of(PublicDraft draft) {
		PublicAnswers answers = draft.answers();
		boolean anonymous = answers.chose("who", "ANONYMOUS");
		return new NewReport(this.partnership.code(), categories(answers), answers.text("happened"),
				this.times.moment(answers), PublicChoices.OFTEN.in(answers.all("often")), place(answers), anonymous,
				anonymous ? null : reporter(answers),
				anonymous ? Channel.NONE : Channel.valueOf(answers.text("contact")), told(answers),
				answers.chose("danger", "YES"), ReportSource.PUBLIC, null);
	}

	/** Whoever is not sure what it is most often means trouble among neighbours. */
	private static Set<CaseCategory> categories(PublicAnswers answers) {
		Set<CaseCategory> known = answers.all("what")
			.stream()
			.filter((what) -> !"OTHER".equals(what))
			.map(CaseCategory::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseCategory.class)));
		return known.isEmpty() ? Set.of(CaseCategory.NEIGHBOUR_NUISANCE) : known;
	}

	private static PlaceFacts place(PublicAnswers answers) {
		String address = Stream.of(answers.given("address"), answers.given("postcode"))
			.flatMap((part) -> Optional.ofNullable(part).stream())
			.collect(Collectors.collectingAndThen(Collectors.joining(", "), TypedText::orNull));
		String ward = answers.chose("ward", PublicPlaceChecks.NOT_SURE) ? NOT_KNOWN : answers.text("ward");
		return new PlaceFacts(address, ward, degrees(answers.given("latitude")), degrees(answers.given("longitude")));
	}

	private static BigDecimal degrees(String typed) {
		return (typed != null) ? TypedNumber.known(typed) : null;
	}

	/** Only the means of contact that was chosen is kept. */
	private static ResidentFacts reporter(PublicAnswers answers) {
		return new ResidentFacts(answers.text("name"), null, chosen(answers, "LETTER", "letter"),
				chosen(answers, "EMAIL", "email"), chosen(answers, "TELEPHONE", "telephone"), null, false);
	}

	private static String chosen(PublicAnswers answers, String contact, String field) {
		return answers.chose("contact", contact) ? answers.given(field) : null;
	}

	private static String told(PublicAnswers answers) {
		String told = PublicChoices.TOLD.in(answers.all("told"));
		return answers.chose("told", "OTHER") ? told + ": " + answers.text("toldOther") : told;
	}

}
