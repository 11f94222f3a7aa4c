package org.partnershipactions.plan.action;

/** How an action stands, as a colour that always comes with its word. */
public enum Rag {

	GREEN("On schedule"), AMBER("Slipping"), RED("Behind or overdue"), BLUE("Completed"), GREY("Not rated");

	private final String words;

	Rag(String words) {
		this.words = words;
	}

	/** The rating as people read it. */
	public String words() {
		return this.words;
	}

}
