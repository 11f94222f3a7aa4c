package org.partnershipactions.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.ReportSchedule;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReporterAnswer.Telling;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.intake.MayOnReport.ReportRight.TELL;

/** Tells whoever reported what became of it. */
@Service
@Transactional
public class ReporterTelling {

	private final AsbReports reports;

	private final ReportProcess process;

	private final ReportSchedule schedule;

	private final Directory directory;

	private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

	private final boolean mails;

	ReporterTelling(AsbReports reports, ReportProcess process, ReportSchedule schedule, Directory directory,
			@Value("${spring.mail.host:}") String mailHost) {
		this.reports = reports;
		this.process = process;
		this.schedule = schedule;
		this.directory = directory;
		this.texts.setBasename("cases/answers");
		this.texts.setDefaultEncoding("UTF-8");
		this.mails = !mailHost.isBlank();
	}

	/**
	 * Sends a mail, or records a call, a letter, or that nobody could be reached.
	 * @throws InvalidAnswers when there is no address for a mail
	 */
	@MayOnReport(TELL)
	public void tell(String key, Channel channel, String words) {
		if (!this.reports.locked(key).reporter().ways().contains(channel)) {
			throw new InvalidAnswers("channel", "Choose a way for which the reporter left an address or a number");
		}
		tellNow(key, channel, words);
	}

	/** The same, as the form of the task has it. */
	@FormTask("TellReporter")
	@MayOnReport(TELL)
	public void tell(String key, TellReporter answers) {
		tell(key, Channel.valueOf(answers.channel()), answers.words());
	}

	/** The ways that are open, and the template of the decision. */
	@FormValues("TellReporter")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		AsbReport report = this.reports.withKey(key);
		List<Channel> ways = report.reporter().ways();
		List<Map<String, String>> channels = ways.stream()
			.map((way) -> Map.of("value", way.name(), "label", label(way)))
			.toList();
		return Map.of("channels", channels, "channel", ways.get(0).name(), "words", text(report));
	}

	/** What was said, or that nobody could be reached, whoever may say so. */
	void tellNow(String key, Channel channel, String words) {
		AsbReport report = this.reports.locked(key);
		report.tell(new Telling(channel, words.strip(), Actor.username(), this.schedule.now()));
		this.process.told(this.reports.save(report));
	}

	/** The text for what was decided, one for each decision, to be changed to fit. */
	private String text(AsbReport report) {
		Triage triage = report.triage().orElseThrow();
		String agency = (triage.agency() != null) ? this.directory.agencyName(triage.agency()) : "";
		String name = "answer." + triage.decision().name().toLowerCase(Locale.ROOT).replace('_', '-');
		return this.texts.getMessage(name,
				new Object[] { report.ref(), DayWords.day(report.origin().receivedAt()),
						report.mainCategory().words().toLowerCase(Locale.UK), agency,
						this.directory.partnershipName(report.partnership()) },
				Locale.UK);
	}

	private String label(Channel way) {
		return switch (way) {
			case NONE -> "Could not be reached";
			case EMAIL -> this.mails ? "E-mail, sent when you submit" : "E-mail that you send yourself";
			default -> way.words();
		};
	}

}
