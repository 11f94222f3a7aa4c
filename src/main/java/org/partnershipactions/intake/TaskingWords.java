package org.partnershipactions.intake;

import java.util.List;
import java.util.Locale;

import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Says who reads at Daily Tasking, and writes down that they looked. */
@Component
public class TaskingWords {

	private static final String PURPOSE = "Daily Tasking";

	private final CurrentPerson person;

	private final ViewLog views;

	TaskingWords(CurrentPerson person, ViewLog views) {
		this.person = person;
		this.views = views;
	}

	public String partnership() {
		return this.person.partnership();
	}

	/** One entry for the page: the list names nobody. */
	public void looked(List<AsbReport> shown) {
		if (!shown.isEmpty()) {
			String range = shown.get(0).ref() + " to " + shown.get(shown.size() - 1).ref();
			this.views.viewed(new PrivacySubject(partnership(), "daily-tasking", shown.get(0).key(), range), PURPOSE);
		}
	}

	public static String reporter(Reporter reporter) {
		if (reporter.reporterKey() == null) {
			return "Anonymous, nobody to tell";
		}
		return (reporter.preferredContact() == Channel.NONE) ? "Known, wants no answer"
				: "Known, to be told by " + reporter.preferredContact().words().toLowerCase(Locale.UK);
	}

}
