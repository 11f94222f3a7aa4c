package org.partnershipactions.intake.publicreport;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.partnershipactions.intake.Received;
import org.partnershipactions.intake.ReportIntake;

import org.springframework.stereotype.Component;

/** Hands over what strangers send, each thing once and not too much from one address. */
@Component
class PublicSending {

	private final ReportIntake intake;

	private final PublicReports reports;

	private final SendingRate rate;

	private final JustDone done;

	PublicSending(ReportIntake intake, PublicReports reports, SendingRate rate, JustDone done) {
		this.intake = intake;
		this.reports = reports;
		this.rate = rate;
		this.done = done;
	}

	/**
	 * Counts what is sent with a key, unless it was sent just now.
	 * @return empty where it may be sent, else the moment from which it may be
	 */
	Optional<Instant> mustWait(String key, String kind, String address) {
		return this.done.did(key) ? Optional.empty() : this.rate.count(kind, address);
	}

	/** The same words are added to a report once, however often the button is pressed. */
	static String key(String secret, PublicAnswers typed) {
		String all = secret + " " + typed.text("text");
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

	SentReport send(PublicDraft draft) {
		String[] sent = this.done.once(draft.id(), () -> {
			Received received = this.intake.receive(this.reports.of(draft));
			return received.ref() + " " + received.followPath();
		}).split(" ");
		return new SentReport(draft.id(), sent[0], sent[1]);
	}

	void add(String secret, PublicAnswers typed) {
		this.done.once(key(secret, typed), () -> {
			this.intake.addTo(secret, typed.text("text"));
			return "";
		});
	}

}
