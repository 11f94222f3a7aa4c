package org.partnershipactions.security;

import java.util.List;

/** In which partnerships who is signed in may work; the partners module answers. */
public interface PartnershipChoices {

	/** All of them; empty where there are not several. */
	List<PartnershipChoice> all();

	/**
	 * A partnership to work in.
	 *
	 * @param code its code
	 * @param name its name
	 * @param current whether the person works in it at this moment
	 */
	record PartnershipChoice(String code, String name, boolean current) {
	}

}
