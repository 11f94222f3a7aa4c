package org.partnershipactions.intake.publicreport;

import java.util.List;

import org.partnershipactions.intake.ReportPlaces;
import org.partnershipactions.partners.PublishingPartnership;
import org.partnershipactions.partners.ServedAreas;

import org.springframework.stereotype.Component;

/** The partnership whose public pages these are. */
@Component
public class PublicPartnership {

	private final ServedAreas areas;

	private final PublishingPartnership partnership;

	private final ReportPlaces places;

	PublicPartnership(ServedAreas areas, PublishingPartnership partnership, ReportPlaces places) {
		this.areas = areas;
		this.partnership = partnership;
		this.places = places;
	}

	/** Its code. */
	public String code() {
		return this.partnership.code();
	}

	/** Its name. */
	public String name() {
		return this.partnership.name();
	}

	List<String> wards() {
		return this.places.wards(code());
	}

	PublicDistrict district() {
		return PublicDistrict.of(this.areas.of(code()));
	}

}
