package org.partnershipactions.reports.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.CaseCategory;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who knows all numbers that are shown and seeks those that are not. */
final class HiddenNumbers {

	private HiddenNumbers() {
	}

	/**
	 * Works out between which bounds each number that is not shown must lie, by every sum
	 * that is known: the total of each property, and the class of each category.
	 * @return how many were sought
	 */
	static int sought(Map<String, List<DataCell>> published) {
		int sought = 0;
		for (Map.Entry<String, List<DataCell>> property : published.entrySet()) {
			String counted = property.getKey().split("/")[0];
			Integer total = published.get(counted + "/total").get(0).number();
			if (property.getKey().endsWith("/category")) {
				for (DataCell ofClass : published.get(counted + "/class")) {
					sought += bounds(ofClass.number(),
							property.getValue()
								.stream()
								.filter((cell) -> ofClass.value().equals(classOf(cell)))
								.toList());
				}
			}
			else if (!property.getKey().endsWith("/total")) {
				sought += bounds(total, property.getValue());
			}
		}
		return sought;
	}

	private static int bounds(Integer sum, List<DataCell> cells) {
		List<DataCell> hidden = cells.stream().filter((cell) -> cell.number() == null).toList();
		boolean named = hidden.stream().noneMatch((cell) -> cell.value().startsWith("Any"));
		if (hidden.isEmpty() || !named) {
			assertThat(cells.size()).as("one line for all stands alone: %s", cells).isEqualTo(named ? cells.size() : 1);
			return hidden.size();
		}
		assertThat(sum).as("names are told only under a sum that is: %s", cells).isNotNull();
		int missing = sum - cells.stream().filter((cell) -> cell.number() != null).mapToInt(DataCell::number).sum();
		int least = 1;
		int most = missing - (hidden.size() - 1) * least;
		assertThat(most - least).as("from %d to %d in %s", least, most, cells).isGreaterThanOrEqualTo(5);
		return hidden.size();
	}

	private static String classOf(DataCell cell) {
		return cell.value().startsWith("Any of ") ? cell.value().substring("Any of ".length())
				: Arrays.stream(CaseCategory.values())
					.filter((category) -> category.words().equals(cell.value()))
					.map((category) -> category.asbClass().words())
					.findFirst()
					.orElse("none");
	}

}
