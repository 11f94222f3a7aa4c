package org.partnershipactions.sample;

import java.util.Map;
import java.util.function.BiFunction;

import org.partnershipactions.worklist.WorkItem;

/** What the sample people type into the forms of one feature. */
interface MoreSampleAnswers {

	/** By form: the answers to an item. */
	Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms();

}
