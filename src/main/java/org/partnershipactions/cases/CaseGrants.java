package org.partnershipactions.cases;

/** Cases that their owners have shown to who is signed in, beyond those on them. */
public interface CaseGrants {

	/** Whether the owner shows the case to the person, or to an agency of theirs. */
	boolean sees(String caseKey);

	/** Whether the owner shows who complains too. */
	boolean seesIdentity(String caseKey);

}
