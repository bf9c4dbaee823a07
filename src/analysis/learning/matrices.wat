;; c += a · b, for matrices of 32-bit numbers that stand row by row in one memory: the kernel of matrices.ts.
;; Four rows of a meet eight columns of b at a time, so that each number read is used as often as there are registers.
;; The number of rows of a must be a multiple of 4, the number of columns of b one of 8.
;; After a change: npx vitest run tests/analysis/learning/matrices.test.ts prints the text for matrices.ts.
(module
  (memory (export "memory") 1 32768)
  (func (export "multiply")
    (param $a i32) (param $b i32) (param $c i32)          ;; where they begin, in bytes
    (param $rows i32) (param $inner i32) (param $columns i32)
    (local $row i32) (local $column i32) (local $left i32)
    (local $atA i32) (local $atB i32) (local $atC i32)
    (local $stepA i32) (local $stepB i32)                   ;; bytes of a row
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128) (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (local $b0 v128) (local $b1 v128) (local $x v128)
    (local.set $stepA (i32.shl (local.get $inner) (i32.const 2)))
    (local.set $stepB (i32.shl (local.get $columns) (i32.const 2)))
    (loop $rowLoop
      (local.set $column (i32.const 0))
      (loop $columnLoop
        (local.set $atA (i32.add (local.get $a) (i32.mul (local.get $row) (local.get $stepA))))
        (local.set $atB (i32.add (local.get $b) (i32.shl (local.get $column) (i32.const 2))))
        (local.set $c00 (v128.const i32x4 0 0 0 0))
        (local.set $c01 (v128.const i32x4 0 0 0 0))
        (local.set $c10 (v128.const i32x4 0 0 0 0))
        (local.set $c11 (v128.const i32x4 0 0 0 0))
        (local.set $c20 (v128.const i32x4 0 0 0 0))
        (local.set $c21 (v128.const i32x4 0 0 0 0))
        (local.set $c30 (v128.const i32x4 0 0 0 0))
        (local.set $c31 (v128.const i32x4 0 0 0 0))
        (local.set $left (local.get $inner))
        (loop $innerLoop
          (local.set $b0 (v128.load (local.get $atB)))
          (local.set $b1 (v128.load offset=16 (local.get $atB)))
          (local.set $x (v128.load32_splat (local.get $atA)))
          (local.set $c00 (f32x4.add (local.get $c00) (f32x4.mul (local.get $x) (local.get $b0))))
          (local.set $c01 (f32x4.add (local.get $c01) (f32x4.mul (local.get $x) (local.get $b1))))
          (local.set $x (v128.load32_splat (i32.add (local.get $atA) (local.get $stepA))))
          (local.set $c10 (f32x4.add (local.get $c10) (f32x4.mul (local.get $x) (local.get $b0))))
          (local.set $c11 (f32x4.add (local.get $c11) (f32x4.mul (local.get $x) (local.get $b1))))
          (local.set $x (v128.load32_splat (i32.add (i32.add (local.get $atA) (local.get $stepA)) (local.get $stepA))))
          (local.set $c20 (f32x4.add (local.get $c20) (f32x4.mul (local.get $x) (local.get $b0))))
          (local.set $c21 (f32x4.add (local.get $c21) (f32x4.mul (local.get $x) (local.get $b1))))
          (local.set $x (v128.load32_splat (i32.add (i32.add (i32.add (local.get $atA) (local.get $stepA)) (local.get $stepA)) (local.get $stepA))))
          (local.set $c30 (f32x4.add (local.get $c30) (f32x4.mul (local.get $x) (local.get $b0))))
          (local.set $c31 (f32x4.add (local.get $c31) (f32x4.mul (local.get $x) (local.get $b1))))
          (local.set $atA (i32.add (local.get $atA) (i32.const 4)))
          (local.set $atB (i32.add (local.get $atB) (local.get $stepB)))
          (br_if $innerLoop (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
        (local.set $atC
          (i32.add
            (local.get $c)
            (i32.add
              (i32.mul (local.get $row) (local.get $stepB))
              (i32.shl (local.get $column) (i32.const 2)))))
        (v128.store (local.get $atC) (f32x4.add (v128.load (local.get $atC)) (local.get $c00)))
        (v128.store offset=16 (local.get $atC)
          (f32x4.add (v128.load offset=16 (local.get $atC)) (local.get $c01)))
        (local.set $atC (i32.add (local.get $atC) (local.get $stepB)))
        (v128.store (local.get $atC) (f32x4.add (v128.load (local.get $atC)) (local.get $c10)))
        (v128.store offset=16 (local.get $atC)
          (f32x4.add (v128.load offset=16 (local.get $atC)) (local.get $c11)))
        (local.set $atC (i32.add (local.get $atC) (local.get $stepB)))
        (v128.store (local.get $atC) (f32x4.add (v128.load (local.get $atC)) (local.get $c20)))
        (v128.store offset=16 (local.get $atC)
          (f32x4.add (v128.load offset=16 (local.get $atC)) (local.get $c21)))
        (local.set $atC (i32.add (local.get $atC) (local.get $stepB)))
        (v128.store (local.get $atC) (f32x4.add (v128.load (local.get $atC)) (local.get $c30)))
        (v128.store offset=16 (local.get $atC)
          (f32x4.add (v128.load offset=16 (local.get $atC)) (local.get $c31)))
        (local.set $atC (i32.add (local.get $atC) (local.get $stepB)))
        (br_if $columnLoop
          (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $columns))))
      (br_if $rowLoop (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))))
