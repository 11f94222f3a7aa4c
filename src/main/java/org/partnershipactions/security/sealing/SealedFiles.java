package org.partnershipactions.security.sealing;

import java.util.List;

/** Files that lie sealed outside the database, told by the module that keeps them. */
public interface SealedFiles {

	/** Names of all files. */
	List<String> names();

	/** At most so many of the first bytes of a file; none where it is gone. */
	byte[] beginning(String name, int most);

	/** All bytes of a file; none where it is gone. */
	byte[] read(String name);

	/** Puts other bytes in place of a file that is there, wholly or not at all. */
	void replace(String name, byte[] content);

}
