package org.partnershipactions.partners;

import java.util.Optional;

import org.partnershipactions.security.AllowedTo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/**
 * The partnership to which the pages belong that need no account: the one that is set, or
 * the one that hosts the installation. Nothing that a request says of itself decides it.
 */
@Component
@AllowedTo(THE_PUBLIC)
public class PublishingPartnership {

	private final Directory directory;

	private final String set;

	PublishingPartnership(Directory directory, @Value("${partnership.public-reports.partnership:}") String set) {
		this.directory = directory;
		this.set = set;
	}

	/**
	 * Its code.
	 * @throws NotYetOpen where the installation has no partnership yet (503)
	 */
	public String code() {
		return known().orElseThrow(NotYetOpen::new);
	}

	/**
	 * Its name.
	 * @throws NotYetOpen where the installation has no partnership yet (503)
	 */
	public String name() {
		return this.directory.partnershipName(code());
	}

	private Optional<String> known() {
		return this.set.isBlank() ? this.directory.hostingPartnership()
				: this.directory.partnerships().stream().filter(this.set::equals).findFirst();
	}

}
