package org.partnershipactions.partners.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TakenAnswers;
import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.partners.people.PartnershipStaffing;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/**
 * Makes another partnership in an installation. It begins with nothing but its name and
 * its first administrator, who goes through its own set-up.
 */
@Service
@Transactional
public class PartnershipFounding {

	private static final int LONGEST_NAME = 200;

	private final Partnerships partnerships;

	private final PartnershipStaffing staffing;

	PartnershipFounding(Partnerships partnerships, PartnershipStaffing staffing) {
		this.partnerships = partnerships;
		this.staffing = staffing;
	}

	/** All partnerships of the installation by their codes. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<FoundedPartnership> all() {
		return this.partnerships.findAllByOrderByCode().stream().map(this::view).toList();
	}

	/** One of them. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@Transactional(readOnly = true)
	public FoundedPartnership one(String code) {
		return Optional.ofNullable(this.partnerships.findByCode(code))
			.map(this::view)
			.orElseThrow(() -> new NotFound("partnership"));
	}

	/**
	 * Makes a partnership.
	 * @param code short code, 2 to 40 small letters, digits or hyphens, never changed
	 * @param name full name, at most 200 characters
	 * @param administrator who sets it up, as
	 * {@link PartnershipStaffing#appointAdministrator} takes them; null where they are
	 * named later
	 * @return the invitation of an administrator who is new; empty for others
	 * @throws InvalidAnswers naming each field that is wrong (422)
	 * @throws TakenAnswers naming each of {@code code} and {@code name} that another
	 * partnership has (409)
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public Optional<Invitation> found(String code, String name, NewPerson administrator) {
		check(code, name);
		checkTaken(code, name.strip());
		this.partnerships.save(Partnership.founded(code, name.strip()));
		return (administrator != null) ? this.staffing.appointAdministrator(code, administrator) : Optional.empty();
	}

	private static void check(String code, String name) {
		List<FieldError> errors = new ArrayList<>();
		if (code == null || !code.matches("[a-z0-9][a-z0-9-]{1,39}")) {
			errors.add(new FieldError("code", "Code must be 2 to 40 small letters, digits or hyphens"));
		}
		if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
			errors.add(new FieldError("name", "Enter a name of at most " + LONGEST_NAME + " characters"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private void checkTaken(String code, String name) {
		List<Partnership> all = this.partnerships.findAllByOrderByCode();
		List<FieldError> errors = new ArrayList<>();
		if (all.stream().anyMatch((one) -> one.code().equals(code))) {
			errors.add(new FieldError("code", "The code \"" + code + "\" is taken already. Choose another one"));
		}
		if (all.stream().anyMatch((one) -> one.name().equalsIgnoreCase(name))) {
			errors.add(new FieldError("name", "Another partnership is called \"" + name + "\" already"));
		}
		if (!errors.isEmpty()) {
			throw new TakenAnswers(errors.toArray(FieldError[]::new));
		}
	}

	private FoundedPartnership view(Partnership one) {
		return new FoundedPartnership(one.code(), one.name(), one.hosts(), this.staffing.administered(one.code()));
	}

	/**
	 * A partnership of the installation.
	 *
	 * @param code short code
	 * @param name full name
	 * @param hosts whether its administrators look after the installation too
	 * @param administered whether it has an administrator of its own
	 */
	public record FoundedPartnership(String code, String name, boolean hosts, boolean administered) {
	}

}
