package org.partnershipactions.partners.people;

/** What became of a request for a role. */
public enum RoleRequestState {

	WAITING("Waits for consent"), GIVEN("Given"), FIRST_MANAGER("Given while there was no manager"), REFUSED("Refused"),
	LAPSED("Lapsed, because the person left or the agency ended");

	private final String words;

	RoleRequestState(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
