package org.partnershipactions.intake.publicreport;

import java.util.List;

import org.partnershipactions.intake.ReportPlaces;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** The partnership whose public pages these are. */
@Component
public class PublicPartnership {

	private final PublicReportSettings settings;

	private final Directory directory;

	private final ReportPlaces places;

	PublicPartnership(PublicReportSettings settings, Directory directory, ReportPlaces places) {
		this.settings = settings;
		this.directory = directory;
		this.places = places;
	}

	/** Its code. */
	public String code() {
		return this.settings.partnership().isBlank() ? this.directory.partnerships().get(0)
				: this.settings.partnership();
	}

	/** Its name. */
	public String name() {
		return this.directory.partnershipName(code());
	}

	List<String> wards() {
		return this.places.wards(code());
	}

	PublicDistrict district() {
		return this.settings.districts().getOrDefault(code(), PublicDistrict.ANYWHERE);
	}

}
