package org.partnershipactions.measures.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.measures.MeasureView;

/** Of all measures those that stand alike against their target. */
enum Standing {

	ALL(""), MISSED("not on target"), MET("on target"), OPEN("not known yet");

	private final String words;

	Standing(String words) {
		this.words = words;
	}

	/** What an address asks for; everything where it names nothing that there is. */
	static Standing of(String typed) {
		return Arrays.stream(values()).filter((one) -> one.name().equalsIgnoreCase(typed)).findFirst().orElse(ALL);
	}

	/** As people read it; empty for all. */
	public String words() {
		return this.words;
	}

	List<MeasureView> of(List<MeasureView> all) {
		return all.stream().filter(this::fits).toList();
	}

	private boolean fits(MeasureView measure) {
		return switch (this) {
			case ALL -> true;
			case MISSED -> Boolean.FALSE.equals(measure.onTarget());
			case MET -> Boolean.TRUE.equals(measure.onTarget());
			case OPEN -> measure.onTarget() == null;
		};
	}

}
