package org.partnershipactions.contracts;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.springframework.context.event.EventListener;

/**
 * The files of a feature that a use case runs through: from its first method along every
 * call, to whatever implements what is called and to whatever hears the events made, as
 * long as it stays within the feature. A file counts once a method of it is reached, or a
 * type of it stands in such a method's head or is used in its body.
 */
final class UseCaseFiles {

	private final JavaClasses classes;

	private final List<String> inside;

	private final List<String> outside;

	private final Set<JavaCodeUnit> reached = new HashSet<>();

	private final Deque<JavaCodeUnit> next = new ArrayDeque<>();

	private final Set<String> files = new TreeSet<>();

	/**
	 * Counts within packages and what is below them.
	 * @param feature names of packages; with a minus those that belong to another feature
	 */
	UseCaseFiles(JavaClasses classes, Collection<String> feature) {
		this.classes = classes;
		this.inside = feature.stream().filter((name) -> !name.startsWith("-")).toList();
		this.outside = feature.stream()
			.filter((name) -> name.startsWith("-"))
			.map((name) -> name.substring(1))
			.toList();
	}

	/**
	 * The count for any compiled checkout: its folder of classes, then for each use case
	 * its packages, a colon and its first methods, such as
	 * {@code x.cases,-x.cases.powers:x.cases.ApproveClosure$Handler.submit}.
	 */
	public static void main(String... arguments) {
		JavaClasses classes = new ClassFileImporter().importPath(Path.of(arguments[0]));
		Stream.of(arguments).skip(1).forEach((useCase) -> {
			String[] parts = useCase.split(":");
			List<JavaCodeUnit> first = Stream.of(parts[1].split(","))
				.flatMap((method) -> named(classes, method))
				.toList();
			Set<String> files = new UseCaseFiles(classes, Arrays.asList(parts[0].split(","))).from(first);
			System.out.println(files.size() + " files: " + useCase + " " + files);
		});
	}

	/** The files reached from these methods, in the order of their names. */
	Set<String> from(Collection<? extends JavaCodeUnit> first) {
		this.next.addAll(first);
		while (!this.next.isEmpty()) {
			JavaCodeUnit method = this.next.poll();
			if (belongs(method.getOwner()) && this.reached.add(method)) {
				visit(method);
			}
		}
		return this.files;
	}

	private void visit(JavaCodeUnit method) {
		count(method.getOwner());
		method.getRawParameterTypes().forEach(this::count);
		count(method.getRawReturnType());
		method.getAccessesFromSelf()
			.stream()
			.filter((access) -> belongs(access.getTargetOwner()))
			.forEach(this::follow);
		method.getConstructorCallsFromSelf().stream().map(JavaConstructorCall::getTargetOwner).forEach(this::tell);
	}

	private void follow(JavaAccess<?> access) {
		count(access.getTargetOwner());
		if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target) {
			target.resolveMember().ifPresent((method) -> {
				this.next.add((JavaCodeUnit) method);
				addImplementations((JavaCodeUnit) method);
			});
		}
	}

	private void addImplementations(JavaCodeUnit method) {
		String[] parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
		method.getOwner()
			.getAllSubclasses()
			.forEach((type) -> type.tryGetMethod(method.getName(), parameters).ifPresent(this.next::add));
	}

	/** Whatever of the feature listens to what was made hears it. */
	private void tell(JavaClass made) {
		if (belongs(made)) {
			this.classes.stream()
				.filter(this::belongs)
				.flatMap((type) -> type.getMethods().stream())
				.filter((method) -> hears(method, made))
				.forEach(this.next::add);
		}
	}

	private static boolean hears(JavaMethod method, JavaClass made) {
		return method.isMetaAnnotatedWith(EventListener.class) && method.getRawParameterTypes().size() == 1
				&& made.isAssignableTo(method.getRawParameterTypes().get(0).getName());
	}

	private void count(JavaClass type) {
		JavaClass file = type.getBaseComponentType();
		while (file.getEnclosingClass().isPresent()) {
			file = file.getEnclosingClass().get();
		}
		if (belongs(file)) {
			this.files.add(file.getName());
		}
	}

	private boolean belongs(JavaClass type) {
		return isBelow(type, this.inside) && !isBelow(type, this.outside);
	}

	private static boolean isBelow(JavaClass type, List<String> packages) {
		return packages.stream().anyMatch((name) -> (type.getPackageName() + ".").startsWith(name + "."));
	}

	private static Stream<JavaCodeUnit> named(JavaClasses classes, String method) {
		String name = method.substring(method.lastIndexOf('.') + 1);
		return classes.get(method.substring(0, method.lastIndexOf('.')))
			.getCodeUnits()
			.stream()
			.filter((one) -> one.getName().equals(name));
	}

}
