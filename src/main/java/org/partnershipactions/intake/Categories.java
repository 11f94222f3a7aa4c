package org.partnershipactions.intake;

import java.util.Locale;

import org.partnershipactions.cases.CaseCategory;

/** Puts categories into titles. */
final class Categories {

	private Categories() {
	}

	/** A title free of personal data: "Noise (music), Swanley ward". */
	static String title(CaseCategory category, String ward) {
		return category.words() + ", " + (ward.toLowerCase(Locale.UK).contains("ward") ? ward : ward + " ward");
	}

}
