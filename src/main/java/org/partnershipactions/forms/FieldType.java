package org.partnershipactions.forms;

/** The kinds of component that our forms may have: what we can show, check and bind. */
public enum FieldType {

	/** One line of text. */
	TEXTFIELD,
	/** Several lines of text. */
	TEXTAREA,
	/** A number, whole or with decimals. */
	NUMBER,
	/** A day. */
	DATETIME,
	/** One of a few options, all in sight. */
	RADIO,
	/** One of many options. */
	SELECT,
	/** Yes or no. */
	CHECKBOX,
	/** Words that explain; no answer. */
	TEXT,
	/** Files that are handed in beside the answers. */
	FILEPICKER,
	/** Rows of fields. */
	DYNAMICLIST,
	/** Fields under one heading. */
	GROUP;

	/** Whether it takes an answer that the record of the form holds. */
	public boolean isInput() {
		return this != TEXT && this != GROUP && this != FILEPICKER;
	}

	/** Whether the answer is one of some options. */
	public boolean isChoice() {
		return this == RADIO || this == SELECT;
	}

}
