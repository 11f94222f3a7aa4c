package org.partnershipactions.evidence;

import java.time.Duration;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.limits.NetworkLimits;
import org.partnershipactions.security.limits.NetworkLimits.Allowance;

import org.springframework.stereotype.Component;

/** How many files may be added within a day, so that no one fills the disk. */
@Component
public class UploadQuota {

	/** Local figure: files that may be added to one case or action within a day. */
	public static final String OF_ONE_THING = "uploads.case.day";

	/** Local figure: files that one person may add within a day, wherever. */
	public static final String OF_ONE_PERSON = "uploads.person.day";

	private static final Duration DAY = Duration.ofDays(1);

	private final NetworkLimits limits;

	public UploadQuota(NetworkLimits limits) {
		this.limits = limits;
	}

	/**
	 * Counts a file, within the transaction that adds it.
	 * @param key key of what it is added to
	 * @param most files of {@link #OF_ONE_THING}
	 * @param mostOfPerson files of {@link #OF_ONE_PERSON}
	 * @throws InvalidAnswers on the field {@code file} where it is one too many
	 */
	public void take(String key, int most, int mostOfPerson) {
		refuseBeyond("upload-to", key, most, "At most %d files can be added here within a day");
		refuseBeyond("upload-by", Actor.username(), mostOfPerson, "You can add at most %d files within a day");
	}

	private void refuseBeyond(String what, String whose, int most, String sentence) {
		if (this.limits.countWithin(what, whose, new Allowance(most, DAY)).isPresent()) {
			throw new InvalidAnswers("file",
					(sentence + ". Add the rest tomorrow, or put several into one document").formatted(most));
		}
	}

}
