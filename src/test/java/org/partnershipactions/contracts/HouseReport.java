package org.partnershipactions.contracts;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measure of the house, the same for every checkout: ten longest of each kind and
 * what the rules count. Takes folders of source as arguments and needs only the JDK.
 */
final class HouseReport {

	private static final int SHOWN = 10;

	private final House house;

	private final PrintStream out;

	HouseReport(House house, PrintStream out) {
		this.house = house;
		this.out = out;
	}

	public static void main(String... folders) {
		new HouseReport(House.below(folders), System.out).print();
	}

	void print() {
		totals();
		top("longest files", this.house.filesOfTypes(), SourceFile::lines, (file) -> House.shortName(file.fullName()));
		top("longest classes", this.house.types(), SourceFile.Type::lines, SourceFile.Type::toString);
		top("longest methods", this.house.methods().filter((method) -> !method.isConstructor()),
				SourceFile.Member::lines, SourceFile.Member::toString);
		top("longest constructors", this.house.methods().filter(SourceFile.Member::isConstructor),
				SourceFile.Member::lines, SourceFile.Member::toString);
		top("types in a package", this.house.packages().entrySet().stream(), Map.Entry::getValue,
				(entry) -> House.shortName(entry.getKey()));
		list("names of more than one type",
				this.house.namesTwice()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " in "
							+ entry.getValue().stream().map(House::shortName).collect(Collectors.joining(", "))));
		list("circles between files", this.house.circlesOfFiles().stream().map(HouseReport::members));
		list("circles between packages", this.house.circlesOfPackages().stream().map(HouseReport::members));
		list("mapped superclasses",
				this.house.mappedSuperclasses()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " of " + entry.getValue()));
		list("hidden beans of one caller",
				this.house.beansOfOneCaller()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " of " + House.shortName(entry.getValue()))
					.sorted());
		list("waivers",
				this.house.waivers().entrySet().stream().map((entry) -> entry.getKey() + ": " + entry.getValue()));
	}

	private void totals() {
		Map<String, Long> totals = new TreeMap<>();
		totals.put("files", this.house.filesOfTypes().count());
		totals.put("lines", this.house.filesOfTypes().mapToLong(SourceFile::lines).sum());
		totals.put("packages", (long) this.house.packages().size());
		totals.put("types, nested ones too", this.house.types().count());
		totals.put("types in the largest package",
				this.house.packages().values().stream().mapToLong(Long::longValue).max().orElse(0));
		totals.put("hidden share, in hundredths", this.house.hiddenShare());
		totals.put("names of more than one type", (long) this.house.namesTwice().size());
		totals.put("files in circles", this.house.circlesOfFiles().stream().mapToLong(Set::size).sum());
		totals.put("circles between files", (long) this.house.circlesOfFiles().size());
		totals.put("circles between packages", (long) this.house.circlesOfPackages().size());
		totals.put("mapped superclasses of one class",
				this.house.mappedSuperclasses().values().stream().filter((some) -> some.size() < 2).count());
		totals.put("hidden beans of one caller", (long) this.house.beansOfOneCaller().size());
		this.out.println("THE HOUSE");
		totals.forEach((what, number) -> this.out.printf("%8d %s%n", number, what));
	}

	private <T> void top(String title, Stream<T> all, ToLongFunction<T> size, Function<T, String> name) {
		this.out.println("TEN: " + title);
		all.sorted(Comparator.comparingLong(size).reversed())
			.limit(SHOWN)
			.forEach((one) -> this.out.printf("%8d %s%n", size.applyAsLong(one), name.apply(one)));
	}

	private void list(String title, Stream<String> all) {
		this.out.println("ALL: " + title);
		all.forEach((one) -> this.out.println("         " + one));
	}

	private static String members(Set<String> circle) {
		return circle.size() + ": " + circle.stream().map(House::shortName).sorted().collect(Collectors.joining(", "));
	}

}
