package id.kinerjapuskesmas.local.example;

import java.util.Random;

/** Random draws that the example needs beyond those of {@link Random}. */
record Draw(Random random) {

    static Draw of(String name) {
        return new Draw(Seed.random(name));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double around(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** How many arrivals a day brings when it brings {@code mean} on average (Knuth). */
    int poisson(double mean) {
        var limit = Math.exp(-mean);
        var product = random.nextDouble();
        var count = 0;
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }

    /** One of the choices, by weight. */
    <T> T choose(T[] choices, int... weights) {
        var sum = 0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextInt(sum);
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return choices[i];
            }
        }
        throw new IllegalStateException();
    }
}
