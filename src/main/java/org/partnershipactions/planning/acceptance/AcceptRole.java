package org.partnershipactions.planning.acceptance;

/**
 * Answers of the form "AcceptRole".
 *
 * @param answer what the agency says
 * @param words what belongs to it; needed where it declines
 */
record AcceptRole(Answer answer, String words) {

	RoleState state() {
		return switch (this.answer) {
			case ACCEPT -> RoleState.ACCEPTED;
			case NIL -> RoleState.NOTHING;
			case DECLINE -> RoleState.DECLINED;
		};
	}

	/** What can be said to a role. */
	enum Answer {

		ACCEPT, NIL, DECLINE

	}

}
