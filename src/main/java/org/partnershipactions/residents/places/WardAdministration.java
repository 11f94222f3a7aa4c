package org.partnershipactions.residents.places;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** What administrators do with wards: add them, and stop offering old ones. */
@Service
@Transactional
public class WardAdministration {

	private static final int LONGEST = 100;

	private final Wards wards;

	private final CurrentPerson person;

	WardAdministration(Wards wards, CurrentPerson person) {
		this.wards = wards;
		this.person = person;
	}

	/** All wards of the partnership by name, those that are not offered any more too. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<WardView> all() {
		return this.wards.findByPartnershipOrderByName(this.person.partnership()).stream().map(Ward::view).toList();
	}

	@AllowedTo(ADMINISTRATORS)
	public void add(String name, String area) {
		if (name == null || name.isBlank() || name.length() > LONGEST) {
			throw new InvalidAnswers("name", "Enter the name of the ward, at most 100 characters");
		}
		if (area != null && area.length() > LONGEST) {
			throw new InvalidAnswers("area", "The town can have at most 100 characters");
		}
		if (all().stream().anyMatch((ward) -> ward.name().equalsIgnoreCase(name.strip()))) {
			throw new InvalidAnswers("name", "There is a ward of this name already");
		}
		this.wards.save(new Ward(this.person.partnership(), name.strip(), area));
	}

	/** Says whether new reports are offered the ward; those that name it keep it. */
	@AllowedTo(ADMINISTRATORS)
	public void offer(String id, boolean active) {
		Ward ward = this.wards.findById(id)
			.filter((one) -> one.partnership().equals(this.person.partnership()))
			.orElseThrow(() -> new NotFound("ward"));
		this.wards.save(ward.offer(active));
	}

}
