package org.partnershipactions.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.ReportEntry;
import org.partnershipactions.intake.ReportIntake;
import org.partnershipactions.intake.ReportSource;

import org.springframework.stereotype.Component;

/**
 * Brings the reports of a day in at their hours, by the way that each comes. What came in
 * before an interruption is known again and not taken twice.
 */
@Component
class SampleCalls {

	private final SampleReports reports;

	private final ReportIntake intake;

	private final ReportEntry entry;

	private final SampleProgress progress;

	SampleCalls(SampleReports reports, ReportIntake intake, ReportEntry entry, SampleProgress progress) {
		this.reports = reports;
		this.intake = intake;
		this.entry = entry;
		this.progress = progress;
	}

	/** Takes what comes in on a day after one moment, up to and with another. */
	void between(LocalDate day, Instant after, Instant until) {
		this.reports.on(day)
			.stream()
			.filter((call) -> call.at().isAfter(after) && !call.at().isAfter(until))
			.forEach(this::take);
	}

	private void take(SampleReports.Call call) {
		this.progress.clock().moveTo(call.at());
		if (call.taker() != null) {
			SampleRequest.as(call.taker(), () -> this.entry.enter(call.report()));
			return;
		}
		ReportReceipt received = this.intake.receive(call.report());
		boolean adds = call.report().source() == ReportSource.PUBLIC
				&& Chance.of("adds to " + received.ref()).happens(6);
		if (adds && !received.repeated()) {
			this.progress.clock().moveTo(call.at().plus(Duration.ofMinutes(1)));
			this.intake.addTo(received.secret(), "It has just happened again, and this time I took a picture of it.");
		}
	}

}
