package org.partnershipactions.partners.people;

/**
 * A position that somebody works today, their own or that of someone they cover.
 *
 * @param person whose position it is
 * @param position the role and where
 * @param agencyName name of the agency, null where the position is not of one
 */
record HeldPosition(String person, Position position, String agencyName) {

	/**
	 * The same in an agency that has ended and for which that of the position answers.
	 */
	HeldPosition(String person, Position position, String agency, String agencyName) {
		this(person, (agency != null) ? new Position(position.partnership(), position.role(), agency, null) : position,
				agencyName);
	}

}
