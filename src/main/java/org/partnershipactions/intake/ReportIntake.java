package org.partnershipactions.intake;

import java.util.Optional;

import org.partnershipactions.security.ForThePublic;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, whoever brings them, and what is added to them later. */
@Service
@Transactional
public class ReportIntake {

	private final AsbReports reports;

	private final ReportRules rules;

	private final ReportNumbers numbers;

	private final ReportDesk desk;

	ReportIntake(AsbReports reports, ReportRules rules, ReportNumbers numbers, ReportDesk desk) {
		this.reports = reports;
		this.rules = rules;
		this.numbers = numbers;
		this.desk = desk;
	}

	/**
	 * Takes a report, or recognises one that is here already: by the sender's own
	 * reference, or the same text, place and reporter from the public within an hour.
	 * @throws org.partnershipactions.forms.InvalidAnswers when something is missing or
	 * cannot be
	 */
	@ForThePublic
	public Received receive(NewReport report) {
		this.rules.check(report);
		NewReport tidy = TidyReport.of(report);
		String series = tidy.partnership() + "-" + this.desk.dates().today().getYear();
		this.numbers.lock(series);
		Optional<AsbReport> known = this.desk.known(tidy);
		AsbReport taken = known.orElseGet(() -> this.desk.take(tidy, ref(series)));
		String secret = LinkSecret.fresh().text();
		this.reports.save(taken.follow(new LinkSecret(secret).hash()));
		if (known.isEmpty()) {
			this.desk.begin(taken);
		}
		return new Received(taken.ref(), secret, known.isPresent());
	}

	/**
	 * Adds to a report.
	 * @throws NotFound when the secret opens none
	 */
	@ForThePublic
	public void addTo(String secret, String text) {
		AsbReport report = this.reports.followedBy(new LinkSecret(secret).hash())
			.orElseThrow(() -> new NotFound("report"));
		this.rules.checkAddition(text);
		this.reports.save(report.add(text.strip(), this.desk.dates().now()));
	}

	private String ref(String series) {
		return "R-%s-%05d".formatted(series.substring(series.lastIndexOf('-') + 1), this.numbers.next(series));
	}

}
