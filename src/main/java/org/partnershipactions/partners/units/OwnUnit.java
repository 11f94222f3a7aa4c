package org.partnershipactions.partners.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnershipactions.partners.units.UnitEvent.UnitAdded;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A unit that one partnership counts in beside those that all have. */
@Entity
@Table(name = "counted_unit")
class OwnUnit extends AbstractAggregateRoot<OwnUnit> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String partnership;

	@Column(name = "code")
	private String code;

	private boolean addsUp;

	protected OwnUnit() {
	}

	OwnUnit(String partnership, CountedUnit unit) {
		this.partnership = partnership;
		this.code = unit.code();
		this.addsUp = unit.addsUp();
		registerEvent(new UnitAdded(this.code, this.addsUp));
	}

	CountedUnit unit() {
		return new CountedUnit(this.code, this.addsUp);
	}

}
