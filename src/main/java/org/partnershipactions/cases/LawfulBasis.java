package org.partnershipactions.cases;

/** What makes it lawful to work a case with personal data. */
public enum LawfulBasis {

	/** Article 6(1)(e) of the UK GDPR. */
	PUBLIC_TASK("Public task (UK GDPR, Article 6(1)(e))"),
	/** Article 6(1)(c) of the UK GDPR. */
	LEGAL_OBLIGATION("Legal obligation (UK GDPR, Article 6(1)(c))"),
	/** Article 6(1)(d) of the UK GDPR. */
	VITAL_INTERESTS("Vital interests (UK GDPR, Article 6(1)(d))"),
	/** Section 35 of the Data Protection Act 2018. */
	LAW_ENFORCEMENT("Law enforcement (Data Protection Act 2018, section 35)");

	private final String words;

	LawfulBasis(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
