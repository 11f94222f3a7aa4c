package org.partnershipactions.partners.founding;

import java.util.List;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.PartnershipChoices;
import org.partnershipactions.security.WorkingPartnership;

import org.springframework.stereotype.Component;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Lets somebody who has roles in several partnerships work in one of them at a time. */
@Component
@AllowedTo(SIGNED_IN)
public class PartnershipSwitching implements PartnershipChoices {

	private final CurrentPerson person;

	private final Directory directory;

	PartnershipSwitching(CurrentPerson person, Directory directory) {
		this.person = person;
		this.directory = directory;
	}

	@Override
	public List<PartnershipChoice> all() {
		List<String> codes = this.person.partnerships();
		String current = this.person.partnership();
		return (codes.size() < 2) ? List.of() : codes.stream()
			.map((code) -> new PartnershipChoice(code, this.directory.partnershipName(code), code.equals(current)))
			.toList();
	}

	/**
	 * One of the partnerships in which the person may work.
	 * @throws NotFound where they hold no role in it, and where there is none
	 */
	public PartnershipChoice one(String code) {
		if (!this.person.partnerships().contains(code)) {
			throw new NotFound("partnership");
		}
		return new PartnershipChoice(code, this.directory.partnershipName(code),
				code.equals(this.person.partnership()));
	}

	/**
	 * Works in another partnership from the next request of this session on.
	 * @throws NotFound where the person holds no role in it
	 */
	public PartnershipChoice switchTo(String code, HttpSession session) {
		PartnershipChoice chosen = one(code);
		WorkingPartnership.keep(session, code);
		return chosen;
	}

}
