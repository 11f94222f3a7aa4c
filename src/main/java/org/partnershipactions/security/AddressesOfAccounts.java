package org.partnershipactions.security;

import java.util.List;

/** Tells whose a work e-mail address is; the partners module answers. */
public interface AddressesOfAccounts {

	/**
	 * User names of those who work here and have this address, however it is written;
	 * several where it is not of one person alone.
	 */
	List<String> withAddress(String email);

}
