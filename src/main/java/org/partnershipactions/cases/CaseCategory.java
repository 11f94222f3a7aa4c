package org.partnershipactions.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What kind of anti-social behaviour a report or a case is about. */
public enum CaseCategory {

	NEIGHBOUR_NUISANCE("Neighbour nuisance", AsbClass.NUISANCE), HARASSMENT("Harassment", AsbClass.PERSONAL),
	NOISE_MUSIC("Noise (music)", AsbClass.NUISANCE), NOISE_DOGS("Noise (dogs)", AsbClass.NUISANCE),
	NOISE_PEOPLE("Noise (people)", AsbClass.NUISANCE), NUISANCE_BIKES("Nuisance bikes", AsbClass.NUISANCE),
	ABANDONED_VEHICLE("Abandoned vehicle", AsbClass.ENVIRONMENTAL), FLY_TIPPING("Fly-tipping", AsbClass.ENVIRONMENTAL),
	GRAFFITI("Graffiti", AsbClass.ENVIRONMENTAL), OFFENSIVE_GRAFFITI("Offensive graffiti", AsbClass.ENVIRONMENTAL),
	ALCOHOL("Alcohol", AsbClass.NUISANCE), DRUGS("Drugs", AsbClass.NUISANCE),
	HATE_RELATED("Hate-related", AsbClass.PERSONAL), CRIMINAL_DAMAGE("Criminal damage", AsbClass.ENVIRONMENTAL);

	private static final Comparator<CaseCategory> PRESSING_FIRST = Comparator.comparing(CaseCategory::asbClass)
		.thenComparing(Comparator.naturalOrder());

	private final String words;

	private final AsbClass asbClass;

	CaseCategory(String words, AsbClass asbClass) {
		this.words = words;
		this.asbClass = asbClass;
	}

	/** The category as people read it. */
	public String words() {
		return this.words;
	}

	/** The category as figures and addresses name it, such as {@code fly-tipping}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The class that it belongs to. */
	public AsbClass asbClass() {
		return this.asbClass;
	}

	/**
	 * The category that a case of several is known by: that of the most pressing class.
	 */
	public static CaseCategory leading(Collection<CaseCategory> categories) {
		return categories.stream().min(PRESSING_FIRST).orElseThrow();
	}

	/** The classes of anti-social behaviour, the most pressing first. */
	public enum AsbClass {

		PERSONAL("Personal"), NUISANCE("Nuisance"), ENVIRONMENTAL("Environmental");

		private final String words;

		AsbClass(String words) {
			this.words = words;
		}

		/** The class as people read it. */
		public String words() {
			return this.words;
		}

	}

}
