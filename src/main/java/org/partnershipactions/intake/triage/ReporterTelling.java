package org.partnershipactions.intake.triage;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.intake.ReporterContact;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import static org.partnershipactions.intake.MayOnReport.ReportRight.DECIDE;

/** Tells whoever reported what became of it. */
@Service
public class ReporterTelling {

	private final TellingDesk desk;

	private final ReporterContact contact;

	private final AnswerTexts texts;

	private final boolean mails;

	ReporterTelling(TellingDesk desk, ReporterContact contact, AnswerTexts texts,
			@Value("${spring.mail.host:}") String mailHost) {
		this.desk = desk;
		this.contact = contact;
		this.texts = texts;
		this.mails = !mailHost.isBlank();
	}

	/**
	 * Sends a mail, or records a call, a letter, or that nobody could be reached.
	 * @throws InvalidAnswers when there is no address for a mail
	 */
	@MayOnReport(DECIDE)
	public void tell(String key, Channel channel, String words) {
		List<Channel> ways = this.contact.ways(key);
		if (!ways.contains(channel)) {
			throw new InvalidAnswers("channel", "Choose a way for which the reporter left an address or a number");
		}
		this.desk.tell(key, channel, words);
	}

	/** The same, as the form of the task has it. */
	@FormTask("TellReporter")
	@MayOnReport(DECIDE)
	public void tell(String key, TellReporter answers) {
		tell(key, Channel.valueOf(answers.channel()), answers.words());
	}

	/** The ways that are open, and the template of the decision. */
	@FormValues("TellReporter")
	public Map<String, Object> values(String key) {
		List<Channel> ways = this.contact.ways(key);
		List<Map<String, String>> channels = ways.stream()
			.map((way) -> Map.of("value", way.name(), "label", label(way)))
			.toList();
		return Map.of("channels", channels, "channel", ways.get(0).name(), "words", this.texts.of(key));
	}

	private String label(Channel way) {
		return switch (way) {
			case NONE -> "Could not be reached";
			case EMAIL -> this.mails ? "E-mail, sent when you submit" : "E-mail that you send yourself";
			default -> way.words();
		};
	}

}
