package org.partnershipactions.privacy;

/** What allows personal data to be given to another agency. */
public enum Gateway {

	/** Section 115 of the Crime and Disorder Act 1998. */
	CRIME_AND_DISORDER_ACT_S115("Crime and Disorder Act 1998, section 115"),
	/** Schedule 4 of the Anti-social Behaviour, Crime and Policing Act 2014. */
	ASB_ACT_SCHEDULE_4("Anti-social Behaviour, Crime and Policing Act 2014, Schedule 4"),
	/** The person agreed. */
	CONSENT("Consent"),
	/** To protect a child or an adult at risk. */
	SAFEGUARDING("Safeguarding"),
	/** The person asked for a copy of what is held about them. */
	RIGHT_OF_ACCESS("Right of access (UK GDPR, Article 15)");

	private final String words;

	Gateway(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
