package org.partnershipactions.testing;

/**
 * Lives the sample's year from its beginning, or from where it was lived to, to the
 * moment on the clock.
 */
public interface SampleLiving {

	/** Takes its time. */
	void live();

}
