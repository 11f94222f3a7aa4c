package org.partnershipactions.partners.units;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a partnership counts in. */
@Component
@Transactional(readOnly = true)
public class UnitReading {

	private final OwnUnits own;

	UnitReading(OwnUnits own) {
		this.own = own;
	}

	/** All units of a partnership: those that all have, then its own. */
	public List<CountedUnit> of(String partnership) {
		return Stream
			.concat(CountedUnit.standard().stream(),
					this.own.findByPartnershipOrderByCode(partnership).stream().map(OwnUnit::unit))
			.toList();
	}

	/** Those in which an action can count what it brings about. */
	public List<CountedUnit> ofOutputs(String partnership) {
		return of(partnership).stream().filter(CountedUnit::ofOutputs).toList();
	}

	/** The unit of a code, where the partnership has it. */
	public Optional<CountedUnit> find(String partnership, String code) {
		return of(partnership).stream().filter((unit) -> unit.code().equals(code)).findFirst();
	}

}
