package org.partnershipactions.partners.agencies;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** What administrators do with their partnership: name it and say how to reach it. */
@Service
@Transactional
public class PartnershipAdministration {

	private static final int LONGEST_NAME = 200;

	private final Partnerships partnerships;

	private final CurrentPerson person;

	PartnershipAdministration(Partnerships partnerships, CurrentPerson person) {
		this.partnerships = partnerships;
		this.person = person;
	}

	/** The reader's partnership. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public PartnershipView ours() {
		Partnership ours = this.partnerships.findByCode(this.person.partnership());
		return new PartnershipView(ours.code(), ours.name(), ours.details());
	}

	/**
	 * Changes name and details.
	 * @throws InvalidAnswers naming each field that is wrong
	 */
	@AllowedTo(ADMINISTRATORS)
	public void change(String name, PartnershipDetails details) {
		List<FieldError> errors = new ArrayList<>();
		if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
			errors.add(new FieldError("name", "Enter a name of at most " + LONGEST_NAME + " characters"));
		}
		errors.addAll(details.errors());
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		this.partnerships.save(this.partnerships.findByCode(this.person.partnership()).change(name.strip(), details));
	}

	/**
	 * A partnership as its page shows it.
	 *
	 * @param code short code
	 * @param name full name
	 * @param details what it tells of itself
	 */
	public record PartnershipView(String code, String name, PartnershipDetails details) {
	}

}
