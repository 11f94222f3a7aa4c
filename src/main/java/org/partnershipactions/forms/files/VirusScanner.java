package org.partnershipactions.forms.files;

import org.springframework.core.io.InputStreamSource;

/** Looks for viruses in files before anything is done with them. */
public interface VirusScanner {

	/**
	 * Looks through a file.
	 * @param name of the file, for the refusal
	 * @param content its bytes, read once
	 * @return whether it was looked through; false where no scanner is configured
	 * @throws RefusedFile where something was found, or the scanner does not answer
	 */
	boolean scan(String name, InputStreamSource content);

}
