package org.partnershipactions.testing;

/** Lives the sample's year from its beginning to the moment on the clock. */
public interface SampleLiving {

	/** Takes its time. */
	void live();

}
