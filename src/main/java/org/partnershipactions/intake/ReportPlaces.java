package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.residents.places.PlaceRegister;

import org.springframework.stereotype.Component;

/** Where something can be reported to have happened. */
@Component
public class ReportPlaces {

	private final PlaceRegister places;

	ReportPlaces(PlaceRegister places) {
		this.places = places;
	}

	/** Names of the partnership's wards, as the public may choose them. */
	public List<String> wards(String partnership) {
		return this.places.wards(partnership);
	}

}
