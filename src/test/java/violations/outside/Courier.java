package violations.outside;

/** Carries something out of the house; how, its callers do not see. */
interface Courier {

	void carry(String what);

}
