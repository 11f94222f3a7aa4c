package org.partnershipactions.partners.units;

import java.util.List;
import java.util.Locale;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS_AND_MANAGERS;

/** What administrators and managers do with units: look at them and add their own. */
@Service
@Transactional
@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
public class UnitAdministration {

	private final UnitReading units;

	private final OwnUnits own;

	private final CurrentPerson person;

	UnitAdministration(UnitReading units, OwnUnits own, CurrentPerson person) {
		this.units = units;
		this.own = own;
		this.person = person;
	}

	/** All units of the reader's partnership. */
	@Transactional(readOnly = true)
	public List<CountedUnit> all() {
		return this.units.of(this.person.partnership());
	}

	/**
	 * Adds a unit to those of the reader's partnership.
	 * @param name what is counted, such as "food parcels"
	 * @param addsUp whether later numbers of a year include the earlier ones
	 * @throws InvalidAnswers naming {@code unit}
	 */
	public CountedUnit add(String name, boolean addsUp) {
		String code = (name != null) ? name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK) : "";
		if (!code.matches("[\\p{L}][\\p{L}\\p{N} '’-]{1,48}")) {
			throw new InvalidAnswers("unit",
					"Enter what is counted, such as food parcels: 2 to 49 letters, digits, spaces or hyphens");
		}
		if (this.units.find(this.person.partnership(), code).isPresent()) {
			throw new InvalidAnswers("unit", "\"" + code + "\" is among the units already");
		}
		return this.own.save(new OwnUnit(this.person.partnership(), new CountedUnit(code, addsUp))).unit();
	}

}
