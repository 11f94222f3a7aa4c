package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;

import static org.partnershipactions.intake.MayOnReport.ReportRight.DECIDE;

/** Tells whoever reported what became of it. */
@Service
public class ReporterTelling {

	private final TellingDesk desk;

	private final ReporterContact contact;

	ReporterTelling(TellingDesk desk, ReporterContact contact) {
		this.desk = desk;
		this.contact = contact;
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

}
