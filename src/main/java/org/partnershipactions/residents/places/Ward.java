package org.partnershipactions.residents.places;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.residents.places.WardEvent.WardAdded;
import org.partnershipactions.residents.places.WardEvent.WardOffered;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A ward of the district, for the choice that reports offer. */
@Entity
class Ward extends AbstractAggregateRoot<Ward> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private String name;

	private String area;

	private boolean active = true;

	protected Ward() {
	}

	Ward(String partnership, String name, String area) {
		this.partnership = partnership;
		this.name = name;
		this.area = (area == null || area.isBlank()) ? null : area.strip();
		registerEvent(new WardAdded(this.id));
	}

	/** Says whether new reports are offered it; what names it already keeps it. */
	Ward offer(boolean active) {
		this.active = active;
		registerEvent(new WardOffered(this.id, active));
		return this;
	}

	boolean isCalled(String name) {
		return this.name.equalsIgnoreCase(name.strip())
				|| (this.area != null && this.area.equalsIgnoreCase(name.strip()));
	}

	WardView view() {
		return new WardView(this.id, this.name, this.area, this.active);
	}

	String partnership() {
		return this.partnership;
	}

	String name() {
		return this.name;
	}

}
